// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The argument of next is ignored: "next" of a source gets none.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
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
            return { done: false, value: "task" };
          },
        };
      },
    };

    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.next("argument")).value, "task", "value of the first answer to next()");
    assert.sameValue(
      (await it.next("argument", "another")).value,
      "task",
      "value of the second answer to next()",
    );
    assert.compareArray(argumentCounts, [0, 0, 0], "numbers of arguments");
  });
});
