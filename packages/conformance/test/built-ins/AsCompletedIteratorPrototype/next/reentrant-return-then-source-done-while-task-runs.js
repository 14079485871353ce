// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() on the result and then says that it is done, while a
  task still runs: the iterator stays completed.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    3. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    7. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          if (pulls === 2) {
            it.return();
            return { done: true };
          }
          return { done: false, value: new Promise(function () {}) };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  assert.sameValue((await it.next()).done, true);
  assert.sameValue((await it.next()).done, true);
  assert.sameValue(pulls, 2);
});
