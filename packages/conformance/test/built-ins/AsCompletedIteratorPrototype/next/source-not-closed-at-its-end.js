// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source that has come to its end is not closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var iterator = {
    next: function () {
      return { done: true };
    },
    get return() {
      returnReads++;
    },
  };
  var sync = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return iterator;
    },
  };

  assert.sameValue(
    (await Promise.asCompleted(sync, 1).next()).done,
    true,
    "done of the first answer to next()",
  );
  assert.sameValue(
    (await Promise.asCompleted(async, 1).next()).done,
    true,
    "done of the first answer to next()",
  );
  assert.sameValue(returnReads, 0, "the source is not closed");
});
