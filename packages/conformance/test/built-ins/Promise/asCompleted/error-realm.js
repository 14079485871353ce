// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The errors of Promise.asCompleted are those of the function's realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
      b. If limit is not +∞𝔽, then
        i. If limit is not an integral Number, throw a RangeError exception.
        ii. If ℝ(limit) < 1 or ℝ(limit) > 2**53 - 1, throw a RangeError exception.
    ...
    5. If method is undefined, then
      ...
      c. If method is undefined, throw a TypeError exception.
    6. Else,
      a. If limit is undefined, throw a TypeError exception.
      b. If limit is +∞𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed, async-iteration, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted(undefined);
  },
  "items is no Object",
);

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted([], "1");
  },
  "limit is no Number",
);

assert.throws(
  other.RangeError,
  function () {
    other.Promise.asCompleted([], 0);
  },
  "limit is out of range",
);

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted({});
  },
  "items is not iterable",
);

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted((async function* () {})());
  },
  "an async iterable without a limit",
);

assert.throws(
  other.RangeError,
  function () {
    other.Promise.asCompleted((async function* () {})(), Infinity);
  },
  "an async iterable without a finite limit",
);
