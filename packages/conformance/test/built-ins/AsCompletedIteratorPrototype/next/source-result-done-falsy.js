// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "done" of a source's result is converted to a Boolean: an absent one is false.
info: |
  AsCompletedIteratorPull ( iterator )
    1. Assert: iterator.[[AsCompletedState]] is open.
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    10. Set task to ! task.
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    14. Return unused.

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var results = [
      { value: "task" },
      { done: undefined, value: "task" },
      { done: null, value: "task" },
      { done: 0, value: "task" },
      { done: NaN, value: "task" },
      { done: "", value: "task" },
    ];
    var i = 0;
    var it = Promise.asCompleted(
      {
        [symbol]: function () {
          return {
            next: function () {
              return results[i++] || { done: true };
            },
          };
        },
      },
      1,
    );

    for (var j = 0; j < results.length; j++) {
      var result = await it.next();

      assert.sameValue(result.done, false, "done of the result");
      assert.sameValue(result.value, "task", "value of the result");
    }
  });
});
