// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  The prototype is an ordinary, extensible object.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.
features: [promise-as-completed]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

assert(Object.isExtensible(prototype), "Object.isExtensible(prototype)");
assert.sameValue(typeof prototype, "object", "type of prototype");
