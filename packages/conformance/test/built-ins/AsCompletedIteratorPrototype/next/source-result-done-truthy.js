// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "done" of a source's result is converted to a Boolean.
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

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var truthy = [true, 1, -1, "false", Symbol(), {}, []];

    for (var i = 0; i < truthy.length; i++) {
      var result = await Promise.asCompleted(
        {
          [symbol]: function () {
            return {
              next: function () {
                return { done: truthy[i], value: "unused" };
              },
            };
          },
        },
        1,
      ).next();

      assert.sameValue(result.done, true, String(truthy[i]));
      assert.sameValue(result.value, undefined, String(truthy[i]));
    }
  });
});
