// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result's "done" getter calls return() and then throws: the error is ignored.
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
    4. If done is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, done, false).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var nested;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return {
              get done() {
                nested = it.return();
                throw new Test262Error();
              },
            };
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
    assert.sameValue((await nested).done, true, "done of the nested answer");
    assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  });
});
