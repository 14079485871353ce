// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() while it is pulled for a delivered result: nothing
  more is pulled.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
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
            if (pulls === 2) {
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

    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.next()).value, 1, "the delivered result");
    assert.sameValue((await it.next()).done, true, "a later request");
    assert.sameValue((await nested[0]).done, true, "the nested return()");
    assert.compareArray(log, ["next 1", "next 2", "return"], "operations on the source");
  });
});
