// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An end that is told while a result waits does not drop that result.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
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
  var first = it.next();

  resolvers[0]({ done: false, value: "a" });
  resolvers[1]({ done: false, value: "b" });
  assert.sameValue((await first).value, "a", "value of the first answer");

  resolvers[2]({ done: true });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "b", "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(resolvers.length, 3, "number of pulls");
});
