// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The RangeError for a limit out of range is of the function's realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        ...
        ii. If ℝ(limit) is not in the inclusive interval from 1 to 2**53 - 1, throw a RangeError exception.
    ...
features: [promise-as-completed, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.RangeError,
  function () {
    other.Promise.asCompleted([], 0);
  },
  "a limit out of range",
);
