// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The source calls next() while it is closed and no request is open: that call
  is rejected.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var nested;
  function* items() {
    try {
      yield "task";
      yield Promise.reject(new Test262Error());
      yield "pulled, but never delivered";
    } finally {
      nested = it.next();
    }
  }
  var it = Promise.asCompleted(items(), 2);

  assert.sameValue((await it.next()).value, "task", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  await assert.throwsAsync(
    Test262Error,
    function () {
      return nested;
    },
    "rejection of nested",
  );
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
