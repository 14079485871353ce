// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "value" is not read of a result that is done, from a sync or an async source.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  function next() {
    return {
      done: true,
      get value() {
        throw new Test262Error("value must not be read");
      },
    };
  }
  var sync = {
    [Symbol.iterator]: function () {
      return { next: next };
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return { next: next };
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
});
