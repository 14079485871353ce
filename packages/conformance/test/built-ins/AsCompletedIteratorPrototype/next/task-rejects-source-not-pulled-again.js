// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After a failure nothing is pulled, although taking the results that wait gives
  slots back.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var rejectTask;
  var tasks = [
    "a",
    "b",
    new Promise(function (resolve, reject) {
      rejectTask = reject;
    }),
    "c",
  ];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: tasks[pulls++] };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  assert.sameValue(pulls, 4, "number of pulls");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  rejectTask(new Test262Error());
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "b", "value of the second answer to next()");
  assert.sameValue((await it.next()).value, "c", "value of the third answer to next()");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the fifth answer to next()");
  assert.sameValue(pulls, 4, "number of pulls");
});
