// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Whatever a source gives is delivered as it is to requests that are open.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var values = [undefined, null, false, true, 0, -0, NaN, "", "value", Symbol(), {}, function () {}];
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

    var it = Promise.asCompleted(items, 2);
    var answers = values.map(function () {
      return it.next();
    });

    for (var i = 0; i < values.length; i++) {
      var result = await answers[i];
      assert.sameValue(result.done, false, "done of result " + i);
      assert.sameValue(result.value, values[i], "value of result " + i);
    }
  });
});
