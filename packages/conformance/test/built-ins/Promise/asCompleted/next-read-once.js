// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  "next" of an iterator is read once, at the call; replacing it later changes
  nothing.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var reads = 0;
    var iterator = {
      get next() {
        reads++;
        return function () {
          return { done: false, value: "first next" };
        };
      },
      [symbol]: function () {
        return this;
      },
    };

    var it = Promise.asCompleted(iterator, 1);

    assert.sameValue(reads, 1, "at the call");

    Object.defineProperty(iterator, "next", {
      value: function () {
        throw new Test262Error("the replaced next must not be called");
      },
    });

    assert.sameValue((await it.next()).value, "first next", "value of the first answer to next()");
    assert.sameValue((await it.next()).value, "first next", "value of the second answer to next()");
    assert.sameValue(reads, 1, "after two results");
  });
});
