// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of a receiver that is no As-Completed Iterator nothing is read.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Proxy]
---*/

asyncTest(async function () {
  var keys = [];
  var receiver = new Proxy(
    {},
    {
      get: function (target, key) {
        keys.push(key);
      },
    },
  );
  var method = Promise.asCompleted([]).next;

  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(receiver);
    },
    "rejection of next.call(receiver)",
  );
  assert.compareArray(keys, [], "properties read");
});
