// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A failure is told while other tasks still run, and so is the done behind it.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    3. Set iterator.[[AsCompletedState]] to failed.
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
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([new Promise(function () {}), Promise.reject(new Test262Error())], 2);

  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  assert.sameValue((await it.next()).done, true);
});
