// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "done" getter of a sync source's result calls return() on the result and
  then says done: the source has finished in that pull and is not closed.
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
  var returnCalls = 0;
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return {
            get done() {
              nested = it.return();
              return true;
            },
          };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(returnCalls, 0, "calls of return");
});
