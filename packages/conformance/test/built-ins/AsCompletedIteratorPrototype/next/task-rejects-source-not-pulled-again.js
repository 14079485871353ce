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
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
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

  assert.sameValue((await it.next()).value, "a");
  assert.sameValue(pulls, 4);
  await undefined;

  rejectTask(new Test262Error());
  await undefined;

  assert.sameValue((await it.next()).value, "b");
  assert.sameValue((await it.next()).value, "c");
  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  assert.sameValue((await it.next()).done, true);
  assert.sameValue(pulls, 4);
});
