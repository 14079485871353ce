// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  The result is not a sync iterable.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.
features: [promise-as-completed, Symbol.iterator]
---*/

var it = Promise.asCompleted([]);

assert.sameValue(it[Symbol.iterator], undefined, "it[Symbol.iterator]");
