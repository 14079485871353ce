// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of an async source may give a result object that is no promise.
info: |
  AsCompletedIteratorPull ( iterator )
    1. Assert: iterator.[[AsCompletedState]] is open.
    2. Let source be iterator.[[Source]].
    ...
    4. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    6. Set task to ! task.
    ...
    8. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    9. Perform AsCompletedIteratorAdopt(iterator, task).
    10. Return unused.

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: false, value: "task" };
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, "task");
});
