// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of the source throws in the job that delivers a result: that result is
  still delivered, and the failure comes next.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    3. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    5. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    6. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    2. Else,
      a. Assert: iterator.[[Results]] is empty.
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    3. Return unused.

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  function* items() {
    yield "task";
    throw new Test262Error();
  }
  var it = Promise.asCompleted(items(), 1);

  assert.sameValue((await it.next()).value, "task");
  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  assert.sameValue((await it.next()).done, true);
});
