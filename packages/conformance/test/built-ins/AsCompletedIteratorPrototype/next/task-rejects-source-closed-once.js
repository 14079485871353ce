// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Several rejections close the source once.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
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
  var i = 0;
  var tasks = ["a", Promise.reject(new Test262Error()), Promise.reject(new Test262Error())];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: tasks[i++] };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  await it.next();

  assert.sameValue(returnCalls, 1, "calls of return");
});
