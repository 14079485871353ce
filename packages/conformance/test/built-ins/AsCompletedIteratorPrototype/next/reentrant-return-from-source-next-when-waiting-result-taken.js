// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() while it is pulled for a waiting result: the others
  are dropped.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...

  AsCompletedIteratorComplete ( iterator )
    ...
    3. Set iterator.[[Results]] to a new empty List.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var log = [];
    var pulls = 0;
    var nested = [];
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            pulls++;
            log.push("next " + pulls);
            if (pulls === 4) {
              nested.push(it.return());
            }
            return { done: false, value: pulls };
          },
          return: function () {
            log.push("return");
            return {};
          },
        };
      },
    };

    var it = Promise.asCompleted(items, 2);

    assert.sameValue((await it.next()).value, 1, "the first result");
    for (var i = 0; i < 5; i++) {
      await undefined;
    }
    // 2 and 3 wait. Taking 2 pulls the fourth element.
    assert.sameValue((await it.next()).value, 2, "the result that is taken");
    assert.sameValue((await it.next()).done, true, "the result behind it is dropped");
    assert.sameValue((await nested[0]).done, true, "the nested return()");
    assert.compareArray(log, ["next 1", "next 2", "next 3", "next 4", "return"], "operations on the source");
  });
});
