// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What a "value" getter of a source throws: the very reason of the request.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    8. If value is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, value, false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var reason = new Test262Error();
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return {
              get value() {
                throw reason;
              },
            };
          },
        };
      },
    };
    var caught;

    await Promise.asCompleted(items, 1)
      .next()
      .then(
        function () {
          throw new Error("must not be fulfilled");
        },
        function (error) {
          caught = error;
        },
      );

    assert.sameValue(caught, reason, "the reason is passed on as it is");
  });
});
