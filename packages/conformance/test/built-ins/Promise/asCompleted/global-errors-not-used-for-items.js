// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The error for items that is no Object is an intrinsic one.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
features: [promise-as-completed]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var intrinsicTypeError = TypeError;
var intrinsicRangeError = RangeError;
var caught;

TypeError = RangeError = function () {
  throw new Test262Error("the replaced constructor must not be called");
};
try {
  Promise.asCompleted(undefined);
} catch (error) {
  caught = error;
} finally {
  TypeError = intrinsicTypeError;
  RangeError = intrinsicRangeError;
}

assert.sameValue(Object.getPrototypeOf(caught), TypeError.prototype, "prototype of the error");
