// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "done" of a sync source's result is converted to a Boolean: an absent one is
  false.
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
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
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
      [Symbol.iterator]: function () {
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
