// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source calls return() while it is pulled: its promise is adopted,
  nothing is read of it.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          log.push("next");
          nested = it.return();
          return {
            get then() {
              log.push("get then");
              return function (resolve) {
                log.push("call then");
                resolve({
                  get done() {
                    log.push("get done");
                  },
                });
              };
            },
          };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  var result = await it.next();
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.compareArray(log, ["next", "get then", "return", "call then"], "order of operations");
});
