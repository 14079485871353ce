// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync result's "value" getter calls return(): the value is adopted, its
  outcome ignored.
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
  var task = Promise.resolve("in hand");
  Object.defineProperty(task, "constructor", {
    get: function () {
      log.push("get constructor");
      return Promise;
    },
  });
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return {
            done: false,
            get value() {
              log.push("get value");
              it.return();
              return task;
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
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.compareArray(log, ["next", "get value", "get constructor", "return"], "order of operations");
});
