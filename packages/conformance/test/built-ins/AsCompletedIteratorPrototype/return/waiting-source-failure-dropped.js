// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A failure of the source itself that waits is dropped; the source is not
  closed.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    2. Set iterator.[[Source]] to empty.
    3. Set iterator.[[Results]] to a new empty List.
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
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
            throw new Test262Error();
          }
          return { done: false, value: "task" };
        },
        get return() {
          throw new Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, "task", "value of the first answer to next()");

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
