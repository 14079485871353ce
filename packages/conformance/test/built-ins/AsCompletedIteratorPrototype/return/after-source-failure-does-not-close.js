// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source whose own "next" has failed is not closed.
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
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var iterator = {
    next: function () {
      throw new Test262Error();
    },
    get return() {
      throw new Error("return must not be read");
    },
  };
  var sync = Promise.asCompleted(
    {
      [Symbol.iterator]: function () {
        return iterator;
      },
    },
    1,
  );
  var async = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    },
    1,
  );

  await assert.throwsAsync(
    Test262Error,
    function () {
      return sync.next();
    },
    "rejection of sync.next()",
  );
  assert.sameValue((await sync.return()).done, true, "done of the first answer to return() of sync");

  await assert.throwsAsync(
    Test262Error,
    function () {
      return async.next();
    },
    "rejection of async.next()",
  );
  assert.sameValue((await async.return()).done, true, "done of the first answer to return() of async");
});
