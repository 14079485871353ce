// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An async source whose promise has rejected is not closed.
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
          return Promise.reject(new Test262Error());
        },
        get return() {
          throw new Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
});
