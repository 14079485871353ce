// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "constructor" of a native promise is read once, when it is pulled.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reads = 0;
  var task = Promise.resolve("task");
  Object.defineProperty(task, "constructor", {
    get: function () {
      reads++;
      return Promise;
    },
  });

  var answer = Promise.asCompleted([task], 1).next();
  assert.sameValue(reads, 1, "after the pull");

  await answer;
  assert.sameValue(reads, 1, "after the delivery");
});
