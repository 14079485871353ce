// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What a "value" getter of a source throws: the very reason of a later call.
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
    var pulls = 0;
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            pulls++;
            if (pulls === 1) {
              return { done: false, value: "task" };
            }
            return {
              get value() {
                throw reason;
              },
            };
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 1);
    var caught;

    assert.sameValue((await it.next()).value, "task", "the result before the failure");
    // The failure is there by now, and no request is open.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    await it.next().then(
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
