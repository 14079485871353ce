// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection comes behind the results that completed before it.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    6. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
    3. Return unused.

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
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

  assert.sameValue((await it.next()).value, "a");
  await undefined;

  rejectTask(new Test262Error());
  await undefined;
  await undefined;

  assert.sameValue((await it.next()).value, "b");
  assert.sameValue((await it.next()).value, "c");
  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  assert.sameValue((await it.next()).done, true);
});
