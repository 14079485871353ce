// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end of a sync source an open request waits for the tasks that still
  run.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
    ...
    4. Return unused.
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
  var it = Promise.asCompleted([task], 2);

  var first = it.next().then(function (result) {
    log.push("first " + result.value);
  });
  var second = it.next().then(function (result) {
    log.push("second " + result.done);
  });

  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.compareArray(log, [], "order of operations");

  resolve("task");
  await first;
  await second;

  assert.compareArray(log, ["first task", "second true"], "order of operations");
});
