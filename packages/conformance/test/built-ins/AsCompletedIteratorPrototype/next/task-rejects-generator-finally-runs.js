// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects: the finally block of a generator runs, before the consumer
  sees the rejection.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    try {
      log.push("pull");
      yield Promise.reject(new Test262Error());
      log.push("pull again");
    } finally {
      log.push("finally");
    }
  }

  await Promise.asCompleted(items(), 1)
    .next()
    .catch(function () {
      log.push("rejected");
    });

  assert.compareArray(log, ["pull", "finally", "rejected"], "order of operations");
});
