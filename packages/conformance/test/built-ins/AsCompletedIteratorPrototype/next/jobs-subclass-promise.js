// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A promise whose constructor is not %Promise% is wrapped in one, which takes
  two jobs more.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, class]
---*/

asyncTest(async function () {
  class Subclass extends Promise {}

  var log = [];
  var answer = Promise.asCompleted([Subclass.resolve("task")], 1)
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
    })
    .then(function () {
      log.push("job 4");
    });
  await answer;

  assert.compareArray(log, ["job 1", "job 2", "job 3", "answer", "job 4"], "order of operations");
});
