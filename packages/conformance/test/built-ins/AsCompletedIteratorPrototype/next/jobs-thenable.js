// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A thenable takes one job more, in which its then is called.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var thenable = {
    then: function (resolve) {
      log.push("then");
      resolve("task");
    },
  };
  var answer = Promise.asCompleted([thenable], 1)
    .next()
    .then(function () {
      log.push("answer");
    });

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

  assert.compareArray(log, ["then", "job 1", "job 2", "answer", "job 3"], "order of operations");
});
