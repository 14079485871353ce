// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() on the result and then says that it is done.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          nested = it.return();
          return { done: true };
        },
        return: function () {
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
