// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After the end of a sync source, when all results have been delivered, the
  source is not closed.
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
  var done = false;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          var result = { done: done, value: "task" };
          done = true;
          return result;
        },
        get return() {
          throw new Test262Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items);

  assert.sameValue((await it.next()).value, "task", "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
});
