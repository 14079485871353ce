// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A reason of another realm is passed on as it is.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var reason = new other.Error();
  var caught;

  await Promise.asCompleted([other.Promise.reject(reason)], 1)
    .next()
    .catch(function (error) {
      caught = error;
    });

  assert.sameValue(caught, reason, "the reason");
});
