// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit that is not integral throws a RangeError, below 1 and above.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        i. If limit is not an integral Number, throw a RangeError exception.
    ...
features: [promise-as-completed]
---*/

[0.5, 0.9999999999999999, 1.0000000000000002, 1.5, 1000.1, Number.MIN_VALUE].forEach(function (limit) {
  assert.throws(
    RangeError,
    function () {
      Promise.asCompleted([], limit);
    },
    String(limit),
  );
});
