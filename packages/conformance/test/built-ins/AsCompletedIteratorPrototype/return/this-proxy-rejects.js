// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A Proxy for an As-Completed Iterator is no As-Completed Iterator; none of its
  traps is called.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
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
      return it.return.call(proxy);
    },
    "rejection of it.return.call(proxy)",
  );
});
