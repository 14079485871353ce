// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The reaction to a task takes its place among the other reactions to the same
  promise.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    4. Set promise to ! promise.
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
    6. Let onFulfilled be CreateBuiltinFunction(fulfilledClosure, 1, "", « »).
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      ...
    8. Let onRejected be CreateBuiltinFunction(rejectedClosure, 1, "", « »).
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    10. Return unused.
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var resolve;
  var task = new Promise(function (r) {
    resolve = r;
  });
  function* items() {
    yield task;
    log.push("pull");
  }

  var before = task.then(function () {
    log.push("before");
  });
  var answer = Promise.asCompleted(items(), 1).next();
  var after = task.then(function () {
    log.push("after");
  });

  resolve();
  await Promise.all([before, answer, after]);

  assert.compareArray(log, ["before", "pull", "after"]);
});
