// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a source gets no argument on later pulls either.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var argumentCounts = [];
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            argumentCounts.push(arguments.length);
            return { done: argumentCounts.length > 4, value: "task" };
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 3);

    await it.next("argument");
    await it.next("argument");

    assert.compareArray(argumentCounts, [0, 0, 0, 0, 0], "numbers of arguments");
  });
});
