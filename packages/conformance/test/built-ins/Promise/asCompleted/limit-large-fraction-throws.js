// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit with a fraction is a RangeError however large it is.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
    ...
features: [promise-as-completed]
---*/

[2147483648.5, 4294967296.5, 4503599627370495.5].forEach(function (limit) {
  assert.throws(
    RangeError,
    function () {
      Promise.asCompleted([], limit);
    },
    String(limit),
  );
});
