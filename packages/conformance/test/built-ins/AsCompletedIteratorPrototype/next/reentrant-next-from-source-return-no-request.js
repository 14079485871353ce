// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  While it is closed for a failure the source calls next() where no request is
  open: the nested one is rejected with the failure.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Set failure to Completion(IteratorClose(iterator.[[Source]], failure)).
      b. NOTE: failure is what it was before, since an error from closing does not replace it.
      ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      ...
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
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

  assert.sameValue((await it.next()).value, "task");
  await undefined;

  await assert.throwsAsync(Test262Error, function () {
    return nested;
  });
  assert.sameValue((await it.next()).done, true);
});
