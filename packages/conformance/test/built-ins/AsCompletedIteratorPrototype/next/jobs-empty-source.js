// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source without elements is found out inside the first call, which is
  answered at once.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var answer = Promise.asCompleted([])
    .next()
    .then(function () {
      log.push("answer");
    });

  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await answer;

  assert.compareArray(log, ["answer", "job 1"], "order of operations");
});
