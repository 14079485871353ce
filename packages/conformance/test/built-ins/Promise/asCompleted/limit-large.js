// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The greatest finite limit is 2**53 - 1.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        ...
        ii. If ℝ(limit) is not in the inclusive interval from 1 to 2**53 - 1, throw a RangeError exception.
    ...
features: [promise-as-completed, Symbol.asyncIterator, exponentiation]
---*/

[2, 1000, 2 ** 31, 2 ** 32, 2 ** 53 - 1].forEach(function (limit) {
  var sync = Promise.asCompleted([], limit);

  assert.sameValue(typeof sync, "object", "sync source, limit " + limit);

  var async = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return {};
      },
    },
    limit,
  );

  assert.sameValue(typeof async, "object", "async source, limit " + limit);
});
