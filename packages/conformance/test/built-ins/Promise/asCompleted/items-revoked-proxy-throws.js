// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A revoked Proxy is an Object: reading its iteration method throws, after
  limit was checked.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        ...
        ii. If ℝ(limit) is not in the inclusive interval from 1 to 2**53 - 1, throw a RangeError exception.
    ...
features: [promise-as-completed, Proxy]
---*/

var revocable = Proxy.revocable([], {});
revocable.revoke();

assert.throws(
  RangeError,
  function () {
    Promise.asCompleted(revocable.proxy, 0);
  },
  "an invalid limit comes first",
);
assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(revocable.proxy, 1);
  },
  "with a valid limit",
);
