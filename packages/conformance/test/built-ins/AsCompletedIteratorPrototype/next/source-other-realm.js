// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The iterator of a source and its results may be of another realm.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions, cross-realm]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var other = $262.createRealm().global;
    var result = other.Object();
    result.done = false;
    result.value = "task";
    var iterator = other.Object();
    iterator.next = other.Function("result", "return function () { return result; }")(result);
    var items = other.Object();
    items[symbol] = function () {
      return iterator;
    };

    var it = Promise.asCompleted(items, 1);
    var answer = await it.next();

    assert.sameValue(answer.value, "task", "value");
    assert.sameValue(
      Object.getPrototypeOf(answer),
      Object.prototype,
      "the result object is of the function's realm",
    );
  });
});
