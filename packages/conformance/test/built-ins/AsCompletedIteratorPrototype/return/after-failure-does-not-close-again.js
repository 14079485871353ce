// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After a task's rejection has been delivered, the source is not closed again.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue(returnCalls, 1, "calls of return");

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.sameValue(returnCalls, 1, "calls of return");
});
