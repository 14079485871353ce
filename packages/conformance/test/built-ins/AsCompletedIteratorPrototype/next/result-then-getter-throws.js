// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "then" getter that throws for a result rejects that request alone.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b"], 1);
  var first = it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      throw new Test262Error();
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

  await assert.throwsAsync(
    Test262Error,
    function () {
      return first;
    },
    "rejection of first",
  );
  assert.sameValue((await it.next()).value, "b", "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
