// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects while a request is open: the source is closed when the
  consumer hears of it.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    try {
      yield Promise.reject(new Test262Error());
    } finally {
      log.push("closed");
    }
  }

  await Promise.asCompleted(items(), 1)
    .next()
    .catch(function () {
      log.push("rejected");
    });

  assert.compareArray(log, ["closed", "rejected"], "order");
});
