// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  From the settlement of a task to the answer it takes one job, and the
  reactions run in the second.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var resolve;
  var task = new Promise(function (r) {
    resolve = r;
  });
  var answer = Promise.asCompleted([task], 1)
    .next()
    .then(function () {
      log.push("answer");
    });

  await undefined;
  await undefined;

  resolve();
  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    })
    .then(function () {
      log.push("job 3");
    });
  await answer;

  assert.compareArray(log, ["job 1", "answer", "job 2", "job 3"], "order of operations");
});
