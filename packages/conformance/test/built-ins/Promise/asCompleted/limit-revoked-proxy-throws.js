// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A revoked Proxy is an Object: as limit it is no Number.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
features: [promise-as-completed, Proxy]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var revocable = Proxy.revocable({}, {});
revocable.revoke();

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted([], revocable.proxy);
  },
  "Promise.asCompleted([], revocable.proxy)",
);
