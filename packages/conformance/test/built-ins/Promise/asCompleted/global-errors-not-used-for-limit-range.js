// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The error for a limit out of range is an intrinsic one.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        ...
        ii. If ℝ(limit) is not in the inclusive interval from 1 to 2**53 - 1, throw a RangeError exception.
    ...
features: [promise-as-completed]
---*/

var intrinsicTypeError = TypeError;
var intrinsicRangeError = RangeError;
var caught;

TypeError = RangeError = function () {
  throw new Test262Error("the replaced constructor must not be called");
};
try {
  Promise.asCompleted([], 0);
} catch (error) {
  caught = error;
} finally {
  TypeError = intrinsicTypeError;
  RangeError = intrinsicRangeError;
}

assert.sameValue(Object.getPrototypeOf(caught), RangeError.prototype, "prototype of the error");
