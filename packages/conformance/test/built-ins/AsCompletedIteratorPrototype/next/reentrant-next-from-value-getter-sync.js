// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "value" getter of a sync source's result calls next() on the result.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
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
          return {
            done: false,
            get value() {
              log.push("get value");
              if (nested === undefined) {
                nested = it.next();
              }
              return log.length;
            },
          };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  var outer = it.next();
  assert.compareArray(log, ["next", "get value", "next", "get value"], "order of operations");

  assert.sameValue((await outer).value, 2, "value of the outer answer");
  assert.sameValue((await nested).value, 4, "value of the nested answer");
});
