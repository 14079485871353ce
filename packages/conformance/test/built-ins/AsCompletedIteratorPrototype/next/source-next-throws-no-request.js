// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a source throws while no request is open: told to the next call; not
  closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    ...
    4. If closeSource is true, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var returnReads = 0;
    var pulls = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            pulls++;
            if (pulls === 2) {
              throw new Test262Error();
            }
            return { done: false, value: pulls };
          },
          get return() {
            returnReads++;
          },
        };
      },
    };

    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.next()).value, 1, "the result before the failure");
    // The failure is there by now.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    await assert.throwsAsync(
      Test262Error,
      function () {
        return it.next();
      },
      "the failure",
    );
    assert.sameValue((await it.next()).done, true, "done after the failure");
    assert.sameValue(returnReads, 0, "reads of return");
    assert.sameValue(pulls, 2, "pulls");
  });
});
