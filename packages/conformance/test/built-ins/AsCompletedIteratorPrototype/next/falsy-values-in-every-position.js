// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Falsy values, 0n among them, are results like any other: as the first, as one
  that waits and as the last.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await forEachKind(async function (makeIterable) {
    for (var limit = 1; limit <= 9; limit += 2) {
      var inner = falsyValues.values();
      var it = Promise.asCompleted(
        makeIterable({
          next: function () {
            return inner.next();
          },
        }),
        limit,
      );
      for (var i = 0; i < falsyValues.length; i++) {
        var result = await it.next();
        assert.sameValue(result.done, false, "done of result " + i + " with the limit " + limit);
        assert.sameValue(result.value, falsyValues[i], "value of result " + i + " with the limit " + limit);
        if (i % 3 === 0) await waitForJobs(3);
      }
      assert.sameValue((await it.next()).done, true, "done with the limit " + limit);
    }
  });
});
