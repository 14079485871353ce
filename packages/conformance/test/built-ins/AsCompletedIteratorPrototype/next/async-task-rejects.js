// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source's promise rejects: so does the request; then comes done; the
  source is not closed.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var reason = new Test262Error();
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return Promise.reject(reason);
        },
        get return() {
          returnReads++;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var outcome = await it.next().then(
    function () {
      return "fulfilled";
    },
    function (error) {
      return error;
    },
  );
  assert.sameValue(outcome, reason, "outcome");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue(returnReads, 0, "the source is not closed");
});
