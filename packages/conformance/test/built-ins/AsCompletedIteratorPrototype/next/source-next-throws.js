// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a source throws: the request is rejected, then comes done; the
  source is not closed.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var returnReads = 0;
    var nextCalls = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            nextCalls++;
            throw new Test262Error();
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
    assert.sameValue(nextCalls, 1, "calls of next");
    assert.sameValue(returnReads, 0, "the source is not closed");
  });
});
