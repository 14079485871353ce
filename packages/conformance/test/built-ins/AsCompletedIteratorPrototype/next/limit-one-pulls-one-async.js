// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  With a limit of 1, an async source is pulled once at a time.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
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

  var it = Promise.asCompleted(items, 1);

  var first = it.next();
  assert.sameValue(resolvers.length, 1, "number of pulls");

  resolvers[0]({ done: false, value: "a" });
  assert.sameValue(resolvers.length, 1, "number of pulls");

  assert.sameValue((await first).value, "a", "value of the first answer");
  assert.sameValue(resolvers.length, 2, "number of pulls");
});
