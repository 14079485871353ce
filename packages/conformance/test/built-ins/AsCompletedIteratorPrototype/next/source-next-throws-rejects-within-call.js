// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a source throws inside the call: the promise is rejected when it is
  returned.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var log = [];
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            throw new Test262Error();
          },
        };
      },
    };

    var answer = Promise.asCompleted(items, 1)
      .next()
      .catch(function () {
        log.push("answer");
      });
    await Promise.resolve().then(function () {
      log.push("job 1");
    });
    await answer;

    assert.compareArray(log, ["answer", "job 1"], "order of jobs");
  });
});
