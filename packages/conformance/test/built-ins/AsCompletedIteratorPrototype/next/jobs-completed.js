// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end a call is answered at once.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted([]);

  await it.next();

  var answer = it.next().then(function () {
    log.push("answer");
  });
  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await answer;

  assert.compareArray(log, ["answer", "job 1"], "order of operations");
});
