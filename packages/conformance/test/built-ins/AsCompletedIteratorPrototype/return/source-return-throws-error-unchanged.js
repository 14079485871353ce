// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  What "return" of a source throws: return() is rejected with that very value.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var reason = new Test262Error();
    var items = {
      [symbol]: function () {
        return {
          return: function () {
            throw reason;
          },
        };
      },
    };
    var caught;

    await Promise.asCompleted(items, 1)
      .return()
      .then(
        function () {
          throw new Error("must not be fulfilled");
        },
        function (error) {
          caught = error;
        },
      );

    assert.sameValue(caught, reason, "the error is passed on as it is");
  });
});
