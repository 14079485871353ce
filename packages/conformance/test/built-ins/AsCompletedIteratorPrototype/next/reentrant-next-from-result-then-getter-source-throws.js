// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "then" getter of a result calls next(), and its pull throws: that call is
  rejected.
info: |
  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      ...
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var nested;
  function* items() {
    yield "task";
    throw new Test262Error();
  }
  var it = Promise.asCompleted(items(), 1);
  var first = it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      nested = it.next();
    },
    configurable: true,
  });
  try {
    // The result is delivered in the next job.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
  } finally {
    delete Object.prototype.then;
  }

  assert.sameValue((await first).value, "task", "the request that was being answered");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return nested;
    },
    "the nested request",
  );
  assert.sameValue((await it.next()).done, true, "a later request");
});
