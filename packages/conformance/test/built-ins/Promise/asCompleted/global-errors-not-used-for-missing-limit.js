// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The error for an async iterable without a limit is an intrinsic one.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      a. If limit is undefined, throw a TypeError exception.
    ...
features: [promise-as-completed, async-iteration]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var asyncItems = (async function* () {})();
var intrinsicTypeError = TypeError;
var intrinsicRangeError = RangeError;
var caught;

TypeError = RangeError = function () {
  throw new Test262Error("the replaced constructor must not be called");
};
try {
  Promise.asCompleted(asyncItems);
} catch (error) {
  caught = error;
} finally {
  TypeError = intrinsicTypeError;
  RangeError = intrinsicRangeError;
}

assert.sameValue(Object.getPrototypeOf(caught), TypeError.prototype, "prototype of the error");
