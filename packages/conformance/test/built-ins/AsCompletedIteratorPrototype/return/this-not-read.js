// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Of a receiver that is no As-Completed Iterator nothing is read.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
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
  var method = Promise.asCompleted([]).return;

  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(receiver);
    },
    "rejection of return.call(receiver)",
  );
  assert.compareArray(keys, [], "properties read");
});
