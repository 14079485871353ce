// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy reason is a failure like any other, where it waits for its request.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
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
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, -0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var it = Promise.asCompleted(["task", Promise.reject(reasons[i])], 2);
    await it.next();
    await undefined;

    var outcome = await it.next().then(
      function () {
        return "fulfilled";
      },
      function (reason) {
        return [reason];
      },
    );

    assert.compareArray(outcome, [reasons[i]], String(reasons[i]));
    assert.sameValue((await it.next()).done, true);
  }
});
