// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A function is an Object, so "return" of a source may give one.
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
    var items = {
      [symbol]: function () {
        return {
          return: function () {
            return function () {};
          },
        };
      },
    };

    var result = await Promise.asCompleted(items, 1).return();

    assert.sameValue(result.value, undefined, "value");
    assert.sameValue(result.done, true, "done");
  });
});
