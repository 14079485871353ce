// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A request for a plain value is answered by the first job: its promise's
  reactions run in the second.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    6. Let onFulfilled be CreateBuiltinFunction(fulfilledClosure, 1, "", « »).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var answer = Promise.asCompleted(["task"], 1)
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

  assert.compareArray(log, ["job 1", "answer", "job 2", "job 3"], "order of operations");
});
