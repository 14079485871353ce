// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An object given as limit is not converted to a primitive.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
features: [promise-as-completed, Symbol.toPrimitive]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var limit = {
  get [Symbol.toPrimitive]() {
    throw new Test262Error("Symbol.toPrimitive must not be read");
  },
  valueOf: function () {
    throw new Test262Error("valueOf must not be called");
  },
  toString: function () {
    throw new Test262Error("toString must not be called");
  },
};

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted([], limit);
  },
  "Promise.asCompleted([], limit)",
);
