// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of an async source gives a thenable that rejects: a failure; the source
  is not closed.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return {
            then: function (resolve, reject) {
              reject(new Test262Error());
            },
          };
        },
        get return() {
          returnReads++;
        },
      };
    },
  };

  await assert.throwsAsync(
    Test262Error,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "rejection of Promise.asCompleted(items, 1).next()",
  );
  assert.sameValue(returnReads, 0, "the source is not closed");
});
