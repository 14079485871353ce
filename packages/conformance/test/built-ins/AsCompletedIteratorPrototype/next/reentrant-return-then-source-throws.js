// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() on the result and then throws: the error is ignored.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
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
            nested = it.return();
            throw new Test262Error();
          },
          return: function () {
            return {};
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
