// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() and then next() while it is pulled: both are answered
  done.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
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
            if (pulls === 1) {
              nested.push(it.return(), it.next());
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

    assert.sameValue((await it.next()).done, true, "the outer request");
    assert.sameValue((await nested[0]).done, true, "the nested return()");
    assert.sameValue((await nested[1]).done, true, "the nested next()");
    assert.sameValue((await it.next()).done, true, "a later request");
    assert.compareArray(log, ["next 1", "return"], "operations on the source");
  });
});
