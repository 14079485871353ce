// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The error for an iteration method that is not callable is an intrinsic one.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var intrinsicTypeError = TypeError;
var intrinsicRangeError = RangeError;
var caught;

TypeError = RangeError = function () {
  throw new Test262Error("the replaced constructor must not be called");
};
try {
  Promise.asCompleted({ [Symbol.iterator]: 1 });
} catch (error) {
  caught = error;
} finally {
  TypeError = intrinsicTypeError;
  RangeError = intrinsicRangeError;
}

assert.sameValue(Object.getPrototypeOf(caught), TypeError.prototype, "prototype of the error");
