// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "return" getter, read to close the source for a failure, calls return():
  the failure is dropped.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
      ...
      c. If iterator.[[AsCompletedState]] is completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var nested;
  var reads = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        get return() {
          reads++;
          nested = it.return();
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true, "the outer request");
  assert.sameValue((await nested).done, true, "the nested return()");
  assert.sameValue((await it.next()).done, true, "a later request");
  assert.sameValue(reads, 1, "reads of return");
});
