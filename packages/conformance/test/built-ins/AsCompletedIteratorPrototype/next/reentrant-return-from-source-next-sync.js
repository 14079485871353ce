// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync source calls return() on the result while it is being pulled: the open
  request is answered done, the value in hand is adopted, nothing more is
  pulled.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...

  AsCompletedIteratorDeliver ( iterator, value )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
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
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
  assert.sameValue((await nested).done, true);
  assert.sameValue((await it.next()).done, true);

  assert.compareArray(log, ["next", "return", "get then", "call then"]);
});
