// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A promise of a subclass is resolved by calling its "then" with it as the
  receiver.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, class]
---*/

asyncTest(async function () {
  var receivers = [];
  class Subclass extends Promise {
    then(onFulfilled, onRejected) {
      receivers.push(this);
      return super.then(onFulfilled, onRejected);
    }
  }
  var task = Subclass.resolve("task");

  var result = await Promise.asCompleted([task], 1).next();

  assert.sameValue(result.value, "task", "value of the result");
  assert.compareArray(receivers, [task], "this values");
});
