// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A promise of another realm has another constructor, so that its "then" is
  called.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var log = [];
  var task = other.Promise.resolve("task");
  task.then = function (onFulfilled, onRejected) {
    log.push("then");
    return other.Promise.prototype.then.call(this, onFulfilled, onRejected);
  };

  var result = await Promise.asCompleted([task], 1).next();
  assert.sameValue(result.value, "task", "value of the result");
  assert.compareArray(log, ["then"], "order of operations");

  result = await other.Promise.asCompleted([task], 1).next();
  assert.sameValue(result.value, "task", "value of the result");
  assert.compareArray(log, ["then"], "in its own realm it is resolved as it is");
});
