// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection after an async source has said that it is done is a failure; the
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
  var resolvers = [];
  var rejecters = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve, reject) {
            resolvers.push(resolve);
            rejecters.push(reject);
          });
        },
        get return() {
          returnReads++;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);
  var answers = [it.next(), it.next()];

  resolvers[0]({ done: true });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  rejecters[2](new Test262Error());

  await assert.throwsAsync(
    Test262Error,
    function () {
      return answers[0];
    },
    "rejection of answers[0]",
  );
  assert.sameValue((await answers[1]).done, true, "done of answers 1");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue(returnReads, 0, "the source is not closed");
});
