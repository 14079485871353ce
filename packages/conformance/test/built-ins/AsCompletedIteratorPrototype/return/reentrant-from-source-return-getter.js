// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A "return" getter of a source that return() reads calls next() and return():
  both are done.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var nested = [];
    var reads = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            throw new Test262Error("must not be pulled");
          },
          get return() {
            reads++;
            nested.push(it.next(), it.return());
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.return()).done, true, "the outer return()");
    assert.sameValue((await nested[0]).done, true, "the nested next()");
    assert.sameValue((await nested[1]).done, true, "the nested return()");
    assert.sameValue(reads, 1, "reads of return");
  });
});
