// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Falsy values of a source that wait for a request are results like any others.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...

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
    var values = ["first", undefined, null, false, 0, -0, NaN, ""];
    var pulls = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return { done: pulls >= values.length, value: values[pulls++] };
          },
        };
      },
    };

    var it = Promise.asCompleted(items, values.length);

    assert.sameValue((await it.next()).value, "first", "the result that a request was open for");
    // All the others wait by now.
    for (var i = 0; i < 10; i++) {
      await undefined;
    }
    for (var j = 1; j < values.length; j++) {
      var result = await it.next();
      assert.sameValue(result.done, false, "done of result " + j);
      assert.sameValue(result.value, values[j], "value of result " + j);
    }
    assert.sameValue((await it.next()).done, true, "done after the last");
  });
});
