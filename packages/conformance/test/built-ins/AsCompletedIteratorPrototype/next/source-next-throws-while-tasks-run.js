// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" throws while tasks run: the oldest request is rejected at once, the
  tasks are ignored.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var resolve;
  var running = new Promise(function (r) {
    resolve = r;
  });
  function* items() {
    yield running;
    throw new Test262Error();
  }
  var it = Promise.asCompleted(items(), 3);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );

  resolve("too late");
  await running;
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
