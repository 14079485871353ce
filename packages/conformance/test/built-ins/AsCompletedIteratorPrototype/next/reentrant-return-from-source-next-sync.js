// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync source calls return() while it is pulled: the value is adopted,
  nothing more is pulled.
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
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          nested = it.return();
          return {
            done: false,
            value: {
              get then() {
                log.push("get then");
                return function (resolve) {
                  log.push("call then");
                  resolve("ignored");
                };
              },
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
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");

  assert.compareArray(log, ["next", "get then", "return", "call then"], "order of operations");
});
