// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An error that is a value of a source is delivered as it is: it is no failure.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var values = [new Error("first"), new Error("second")];
    var pulls = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return { done: pulls >= 2, value: values[pulls++] };
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 2);

    assert.sameValue((await it.next()).value, values[0], "delivered to an open request");
    assert.sameValue((await it.next()).value, values[1], "delivered after it waited");
    assert.sameValue((await it.next()).done, true, "done after both");
  });
});
