// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  %AsCompletedIteratorPrototype% inherits from %AsyncIteratorPrototype%.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.
features: [promise-as-completed, async-iteration]
---*/

var AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

assert.sameValue(Object.getPrototypeOf(prototype), AsyncIteratorPrototype, "prototype of prototype");
