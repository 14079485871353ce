// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects after the end of the source while no request is open: the
  source is not closed.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var pulls = 0;
  var rejectTask;
  var tasks = [
    "task",
    new Promise(function (resolve, reject) {
      rejectTask = reject;
    }),
  ];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: pulls === tasks.length, value: tasks[pulls++] };
        },
        get return() {
          returnReads++;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  assert.sameValue((await it.next()).value, "task", "the result before the failure");
  rejectTask(new Test262Error());
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue(returnReads, 0, "while the failure waits");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the failure",
  );
  assert.sameValue(returnReads, 0, "after the failure");
});
