// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Where the last of the outstanding calls says done as well, the open requests
  are answered then.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
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
  var answers = [1, 2].map(function (i) {
    return it.next().then(function (result) {
      log.push(i + " " + result.done);
    });
  });

  resolvers[0]({ done: true });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.compareArray(log, [], "order of operations");

  resolvers[1]({ done: true });
  await Promise.all(answers);

  assert.compareArray(log, ["1 true", "2 true"], "order of operations");
});
