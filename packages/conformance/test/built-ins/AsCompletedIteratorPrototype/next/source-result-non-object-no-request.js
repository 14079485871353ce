// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result is no Object while no request is open: told to the next call; not
  closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    2. If iteratorResult is not an Object, then
      a. Let error be ThrowCompletion(a newly created TypeError object).
      b. Perform AsCompletedIteratorFail(iterator, error, false).
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
              return undefined;
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
      TypeError,
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
