// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end of an async source an open request waits for the calls that are
  outstanding.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    5. Set done to ! done.
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
      d. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve) {
            resolvers.push(resolve);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  var first = it.next().then(function (result) {
    log.push("first " + result.value);
  });
  var second = it.next().then(function (result) {
    log.push("second " + result.done);
  });

  resolvers[1]({ done: true });
  for (var i = 0; i < 5; i++) {
    await undefined;
  }
  assert.compareArray(log, [], "order of operations");

  resolvers[0]({ done: false, value: "task" });
  await first;
  await second;

  assert.compareArray(log, ["first task", "second true"], "order of operations");
});
