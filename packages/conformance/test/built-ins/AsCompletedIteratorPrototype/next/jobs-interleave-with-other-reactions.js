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
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
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

  assert.compareArray(log, ["before", "pull", "after"], "order of operations");
});
