// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  When an async source says several times that it is done, each only gives its
  slot back.
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
  var it = Promise.asCompleted(items, 4);
  var answer = it.next().then(function (result) {
    log.push(result.value);
  });

  resolvers[0]({ done: true });
  resolvers[1]({ done: true });
  resolvers[3]({ done: true });
  for (var i = 0; i < 5; i++) {
    await undefined;
  }
  assert.compareArray(log, [], "order of operations");

  resolvers[2]({ done: false, value: "c" });
  await answer;

  assert.compareArray(log, ["c"], "order of operations");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue(resolvers.length, 4, "number of pulls");
});
