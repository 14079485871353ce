// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects after the source has come to its end: the source is not closed.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var pulled = false;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          if (pulled) {
            return { done: true };
          }
          pulled = true;
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        get return() {
          returnReads++;
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
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(returnReads, 0, "the source is not closed");
});
