// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source whose "return" is undefined need not be closed.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
    8. Return CreateIteratorResultObject(undefined, true).

  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var items = {
      [symbol]: function () {
        return { return: undefined };
      },
    };
    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.return()).done, true, "the answer to return()");
    assert.sameValue((await it.next()).done, true, "done afterwards");
  });
});
