// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A call that finds a waiting failure is rejected at once.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted(["a", Promise.reject(new Test262Error())], 2);

  await it.next();
  await undefined;

  var answer = it.next().catch(function () {
    log.push("answer");
  });
  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await answer;

  assert.compareArray(log, ["answer", "job 1"], "order of operations");
});
