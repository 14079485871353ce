// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  On a revoked Proxy, next returns a rejected promise.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
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
      return it.next.call(revocable.proxy);
    },
    "the rejection",
  );
});
