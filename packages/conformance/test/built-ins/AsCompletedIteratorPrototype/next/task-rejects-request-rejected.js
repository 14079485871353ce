// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects: the open request is rejected with the very same reason, then
  comes done.
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
  var reason = new Test262Error();
  var it = Promise.asCompleted([Promise.reject(reason)], 1);

  var outcome = await it.next().then(
    function () {
      throw new Error("must not be fulfilled");
    },
    function (error) {
      return error;
    },
  );
  assert.sameValue(outcome, reason);

  var result = await it.next();
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
});
