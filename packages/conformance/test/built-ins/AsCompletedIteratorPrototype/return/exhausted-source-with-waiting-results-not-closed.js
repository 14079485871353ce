// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source that has said done is not closed, though results wait.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    ...
    7. If state is open, then
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
            return { done: pulls > 2, value: pulls };
          },
          get return() {
            returnReads++;
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 3);

    assert.sameValue((await it.next()).value, 1, "the result before return()");
    for (var i = 0; i < 5; i++) {
      await undefined;
    }
    assert.sameValue((await it.return()).done, true, "the answer to return()");
    assert.sameValue(returnReads, 0, "reads of return");
  });
});
