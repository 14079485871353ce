// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection and the ends of the other requests come in the same turn.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reject;
  var log = [];
  var it = Promise.asCompleted([
    new Promise(function (_, rejectTask) {
      reject = rejectTask;
    }),
    new Promise(function () {}),
  ]);
  it.next().catch(function () {
    log.push("rejected");
  });
  it.next().then(function () {
    log.push("done");
  });

  reject();
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

  assert.compareArray(log, ["job 1", "rejected", "done", "job 2", "job 3"], "order of operations");
});
