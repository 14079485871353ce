// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source that has said that it is done is pulled no more, although
  slots are free.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return new Promise(function (resolve) {
            resolvers.push(resolve);
          });
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 2);
  var first = it.next();

  resolvers[0]({ done: true });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue(pulls, 2, "number of pulls");

  resolvers[1]({ done: false, value: "outstanding" });
  assert.sameValue((await first).value, "outstanding", "value of the first answer");
  assert.sameValue(pulls, 2, "number of pulls");

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue(pulls, 2, "number of pulls");
});
