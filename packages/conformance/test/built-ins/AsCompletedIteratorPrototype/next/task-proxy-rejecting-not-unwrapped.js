// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A reason that is a revoked Proxy is passed on as it is.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Proxy]
---*/

asyncTest(async function () {
  var revocable = Proxy.revocable({}, {});
  revocable.revoke();
  var caught;

  await Promise.asCompleted([Promise.reject(revocable.proxy)], 1)
    .next()
    .catch(function (reason) {
      caught = reason;
    });

  assert(caught === revocable.proxy, "the reason");
});
