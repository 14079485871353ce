// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Any finite integral Number is allowed, safe integer or not.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. If limit is not +∞𝔽 and limit is not an integral Number, throw a RangeError exception.
    5. If limit < 1𝔽, throw a RangeError exception.
    ...
    11. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed, Symbol.asyncIterator, exponentiation]
---*/

[2, 1000, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e300, Number.MAX_VALUE].forEach(function (limit) {
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
