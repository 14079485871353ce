// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What the source's "return" throws does not mask the rejection for which it is
  closed.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
      b. NOTE: An error from closing the source does not replace failure.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          returnCalls++;
          throw new Error("from return");
        },
      };
    },
  };

  await assert.throwsAsync(
    Test262Error,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "rejection of Promise.asCompleted(items, 1).next()",
  );
  assert.sameValue(returnCalls, 1, "calls of return");
});
