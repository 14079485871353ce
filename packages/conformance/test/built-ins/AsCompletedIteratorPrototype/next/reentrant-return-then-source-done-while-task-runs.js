// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() and says done while a task runs: the iterator stays
  completed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
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

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(pulls, 2, "number of pulls");
});
