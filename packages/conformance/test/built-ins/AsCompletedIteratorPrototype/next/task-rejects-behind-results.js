// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection comes behind the results that completed before it.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var rejectTask;
  var task = new Promise(function (resolve, reject) {
    rejectTask = reject;
  });
  var it = Promise.asCompleted([task, "a", "b", "c"]);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  rejectTask(new Test262Error());
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "b", "value of the second answer to next()");
  assert.sameValue((await it.next()).value, "c", "value of the third answer to next()");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the fifth answer to next()");
});
