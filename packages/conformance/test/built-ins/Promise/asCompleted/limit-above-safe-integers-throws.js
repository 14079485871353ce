// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A finite limit above 2**53 - 1 is a RangeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        ...
        ii. If ℝ(limit) is not in the inclusive interval from 1 to 2**53 - 1, throw a RangeError exception.
    ...
features: [promise-as-completed, exponentiation]
---*/

[2 ** 53, 2 ** 53 + 2, 1e300, Number.MAX_VALUE].forEach(function (limit) {
  assert.throws(
    RangeError,
    function () {
      Promise.asCompleted([], limit);
    },
    "limit " + limit,
  );
});
