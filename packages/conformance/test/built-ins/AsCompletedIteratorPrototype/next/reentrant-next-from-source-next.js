// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls next() while it is pulled: the call waits in line; no pull from
  within.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var log = [];
    var nested = [];
    var depth = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            depth++;
            log.push("depth " + depth);
            if (nested.length < 2) {
              nested.push(it.next());
            }
            depth--;
            return { done: false, value: log.length };
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 2);

    var outer = it.next();
    assert.compareArray(log, ["depth 1", "depth 1"], "order of operations");

    assert.sameValue((await outer).value, 1, "value of the outer answer");
    assert.sameValue((await nested[0]).value, 2, "value of nested 0");
    assert.sameValue((await nested[1]).value, 3, "value of nested 1");
  });
});
