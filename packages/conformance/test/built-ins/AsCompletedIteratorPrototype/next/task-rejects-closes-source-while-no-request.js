// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects while no request is open: the source is closed in that job.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var rejectTask;
  function* items() {
    try {
      yield "task";
      yield new Promise(function (resolve, reject) {
        rejectTask = reject;
      });
      yield "not pulled";
    } finally {
      log.push("closed");
    }
  }
  var it = Promise.asCompleted(items(), 1);

  assert.sameValue((await it.next()).value, "task", "the result before the failure");
  // No request is open.
  rejectTask(new Test262Error());
  assert.compareArray(log, [], "the reaction has not run yet");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.compareArray(log, ["closed"], "closed before anybody asks");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the failure",
  );
});
