// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a sync source throws on a later pull while a task runs: the source
  is not closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    ...
    4. If closeSource is true, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var pulls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          if (pulls === 2) {
            throw new Test262Error();
          }
          return { done: false, value: new Promise(function () {}) };
        },
        get return() {
          returnReads++;
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 3);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the failure",
  );
  assert.sameValue((await it.next()).done, true, "done after the failure");
  assert.sameValue(returnReads, 0, "reads of return");
});
