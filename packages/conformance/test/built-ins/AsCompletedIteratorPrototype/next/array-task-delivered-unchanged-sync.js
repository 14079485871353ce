// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An array of promises is one value: what its elements become is not awaited.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var task = [new Promise(function () {}), Promise.resolve(1)];

  assert.sameValue((await Promise.asCompleted([task], 1).next()).value, task, "value");
});
