// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The argument of next is ignored: "next" of a sync source gets none.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorPull ( iterator )
    1. Assert: iterator.[[AsCompletedState]] is open.
    2. Let source be iterator.[[Source]].
    3. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    6. Set task to ! task.
    ...
    8. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    9. Perform AsCompletedIteratorAdopt(iterator, task).
    10. Return unused.
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var argumentCounts = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          argumentCounts.push(arguments.length);
          return { done: false, value: "task" };
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next("argument")).value, "task");
  assert.sameValue((await it.next("argument", "another")).value, "task");
  assert.compareArray(argumentCounts, [0, 0, 0]);
});
