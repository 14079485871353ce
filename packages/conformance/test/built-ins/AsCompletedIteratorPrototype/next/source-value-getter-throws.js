// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "value" of a source's result throws: the request is rejected; the
  source is not closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    8. If value is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, value, false).
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var returnReads = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return {
              done: false,
              get value() {
                throw new Test262Error();
              },
            };
          },
          get return() {
            returnReads++;
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 1);

    await assert.throwsAsync(
      Test262Error,
      function () {
        return it.next();
      },
      "rejection of it.next()",
    );
    assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
    assert.sameValue(returnReads, 0, "the source is not closed");
  });
});
