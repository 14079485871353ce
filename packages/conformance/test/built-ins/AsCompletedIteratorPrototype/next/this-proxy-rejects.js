// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A Proxy for an As-Completed Iterator is no As-Completed Iterator; none of its
  traps is called.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
flags: [async]
includes: [asyncHelpers.js, proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  var proxy = new Proxy(it, allowProxyTraps());

  await assert.throwsAsync(
    TypeError,
    function () {
      return it.next.call(proxy);
    },
    "rejection of it.next.call(proxy)",
  );
});
