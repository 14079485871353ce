// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async generator queues the concurrent calls: its results come in its own
  order.
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

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      a. Assert: iterator.[[Results]] is empty.
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var log = [];
  async function* items() {
    for (var i = 0; i < 4; i++) {
      log.push("run " + i);
      yield i;
    }
  }

  var values = [];
  for await (var value of Promise.asCompleted(items(), 2)) {
    values.push(value);
  }

  assert.compareArray(values, [0, 1, 2, 3]);
  assert.compareArray(log, ["run 0", "run 1", "run 2", "run 3"]);
});
