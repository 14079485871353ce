// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects when the source is exhausted and results wait: the results come
  first, and the source is not closed.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var reads = 0;
  var rejectTask;
  var tasks = [
    "first",
    "second",
    "third",
    new Promise(function (resolve, reject) {
      rejectTask = reject;
    }),
  ];
  var iterator = tasks.values();
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return iterator.next();
        },
        get return() {
          reads++;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 9);

  assert.sameValue((await it.next()).value, "first", "value of the first answer");
  rejectTask(new Test262Error());
  await waitForJobs(5);
  assert.sameValue((await it.next()).value, "second", "value of the second answer");
  assert.sameValue((await it.next()).value, "third", "value of the third answer");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the rejection",
  );
  assert.sameValue((await it.next()).done, true, "done after the rejection");
  assert.sameValue(reads, 0, "reads of return");
});
