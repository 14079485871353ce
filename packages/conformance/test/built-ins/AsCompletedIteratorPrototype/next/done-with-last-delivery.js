// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests that are open when the last result is delivered are answered done
  at once, in order.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
    ...

  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
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
  var it = Promise.asCompleted([task]);

  var answers = [0, 1, 2, 3].map(function (i) {
    return it.next().then(function (result) {
      log.push(i + " " + result.done);
    });
  });

  resolve();
  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    });
  await Promise.all(answers);

  assert.compareArray(
    log,
    ["job 1", "0 false", "1 true", "2 true", "3 true", "job 2"],
    "order of operations",
  );
});
