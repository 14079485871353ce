// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  On a revoked Proxy, return returns a rejected promise.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Proxy]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  var revocable = Proxy.revocable(it, {});
  revocable.revoke();

  await assert.throwsAsync(
    TypeError,
    function () {
      return it.return.call(revocable.proxy);
    },
    "the rejection",
  );
});
