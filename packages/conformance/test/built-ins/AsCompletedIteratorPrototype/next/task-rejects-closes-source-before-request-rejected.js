// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The source is closed in the job in which the rejection of its task arrives,
  even where the failure has to wait for its request.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Set failure to Completion(IteratorClose(iterator.[[Source]], failure)).
      b. NOTE: failure is what it was before, since an error from closing does not replace it.
      ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    6. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
    3. Return unused.
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    try {
      yield "task";
      yield Promise.reject(new Test262Error());
      yield "not pulled";
    } finally {
      log.push("closed");
    }
  }
  var it = Promise.asCompleted(items(), 2);

  var first = it.next();
  var chain = Promise.resolve().then(function () {
    log.push("job 1");
  });
  await first;
  await chain;

  assert.compareArray(log, ["closed", "job 1"]);

  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
});
