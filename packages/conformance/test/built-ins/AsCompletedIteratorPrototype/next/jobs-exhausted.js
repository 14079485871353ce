// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests that are open when the last task settles are answered done in the job
  after its result.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var settle;
  var log = [];
  var it = Promise.asCompleted([
    new Promise(function (resolve) {
      settle = resolve;
    }),
  ]);
  ["result", "done", "done too"].forEach(function (name) {
    it.next().then(function () {
      log.push(name);
    });
  });

  settle();
  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    });

  assert.compareArray(log, ["job 1", "result", "done", "done too", "job 2"], "order of operations");
});
