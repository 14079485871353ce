// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source that has come to its end is not closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    3. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    7. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Return unused.
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    5. Set done to ! done.
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
      d. Return unused.
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    4. Let requests be iterator.[[Requests]].
    5. Set iterator.[[Requests]] to a new empty List.
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    7. Return unused.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var iterator = {
    next: function () {
      return { done: true };
    },
    get return() {
      returnReads++;
    },
  };
  var sync = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return iterator;
    },
  };

  assert.sameValue((await Promise.asCompleted(sync, 1).next()).done, true);
  assert.sameValue((await Promise.asCompleted(async, 1).next()).done, true);
  assert.sameValue(returnReads, 0, "the source is not closed");
});
