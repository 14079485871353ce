// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  limit is negative infinity.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. If limit is not +∞𝔽 and limit is not an integral Number, throw a RangeError exception.
    5. If limit < 1𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed]
---*/

assert.throws(RangeError, function () {
  Promise.asCompleted([], -Infinity);
});
