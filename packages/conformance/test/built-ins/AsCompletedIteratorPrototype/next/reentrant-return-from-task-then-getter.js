// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "then" getter of a task calls return() on the result: nothing more is
  pulled, the task is ignored.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var pulls = 0;
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          log.push("next " + pulls);
          return {
            done: pulls > 3,
            value: {
              number: pulls,
              get then() {
                if (nested === undefined) {
                  log.push("nested call");
                  nested = it.return();
                  log.push("nested call returned");
                }
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
  var it = Promise.asCompleted(items, 2);

  var first = it.next();

  assert.compareArray(log, ["next 1", "nested call", "return", "nested call returned"], "operations");
  assert.sameValue((await first).done, true, "the outer request");
  assert.sameValue((await nested).done, true, "the nested return()");
  assert.sameValue((await it.next()).done, true, "a later request");
  assert.sameValue(pulls, 1, "pulls");
});
