// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "done" of a source's result throws: the request is rejected; the
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
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    4. If done is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, done, false).
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
              get done() {
                throw new Test262Error();
              },
              get value() {
                throw new Error("value must not be read");
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
