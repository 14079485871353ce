// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An object that a source gives twice is two results, also where they wait.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var object = {};

    var values = ["first", object, object];
    var pulls = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return { done: pulls >= values.length, value: values[pulls++] };
          },
        };
      },
    };

    var it = Promise.asCompleted(items, values.length);

    assert.sameValue((await it.next()).value, "first", "the result that a request was open for");
    for (var i = 0; i < 10; i++) {
      await undefined;
    }
    assert.sameValue((await it.next()).value, object, "once");
    assert.sameValue((await it.next()).value, object, "twice");
    assert.sameValue((await it.next()).done, true, "done after both");
  });
});
