// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  Object.prototype.toString names an As-Completed Iterator.
info: |
  %AsCompletedIteratorPrototype% [ %Symbol.toStringTag% ]

  The initial value of the %Symbol.toStringTag% property is the String value
  "As-Completed Iterator".

  This property has the attributes { [[Writable]]: false, [[Enumerable]]: false,
  [[Configurable]]: true }.
features: [promise-as-completed]
---*/

assert.sameValue(
  Object.prototype.toString.call(Promise.asCompleted([])),
  "[object As-Completed Iterator]",
  "Object.prototype.toString.call(Promise.asCompleted([]))",
);
