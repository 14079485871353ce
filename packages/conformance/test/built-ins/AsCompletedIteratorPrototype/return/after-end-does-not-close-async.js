// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After the end of an async source, when all results have been delivered, the
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
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: true };
        },
        get return() {
          throw new Test262Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
});
