// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result object without "value" gives undefined, from a sync and from an async
  source.
info: |
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

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else, perform AsCompletedIteratorUnwrap(iterator, value).
      ...
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    5. Set done to ! done.
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    ...
    9. Perform AsCompletedIteratorDeliver(iterator, ! value).
    10. Return unused.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  function next() {
    return {};
  }
  var sync = {
    [Symbol.iterator]: function () {
      return { next: next };
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return { next: next };
    },
  };

  var result = await Promise.asCompleted(sync, 1).next();
  assert.sameValue(result.value, undefined);
  assert.sameValue(result.done, false);

  result = await Promise.asCompleted(async, 1).next();
  assert.sameValue(result.value, undefined);
  assert.sameValue(result.done, false);
});
