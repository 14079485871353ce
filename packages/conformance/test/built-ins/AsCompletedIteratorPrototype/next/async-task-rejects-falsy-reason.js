// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy reason of an async source's promise is a failure like any other.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var it = Promise.asCompleted(
      {
        [Symbol.asyncIterator]: function () {
          return {
            next: function () {
              return Promise.reject(reasons[i]);
            },
          };
        },
      },
      1,
    );
    var outcome = await it.next().then(
      function () {
        return "fulfilled";
      },
      function (reason) {
        return [reason];
      },
    );

    assert.compareArray(outcome, [reasons[i]], String(reasons[i]));
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
  }
});
