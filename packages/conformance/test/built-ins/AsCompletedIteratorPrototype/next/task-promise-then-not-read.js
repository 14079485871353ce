// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" of a native promise is not looked up, so that one of its own is not
  called.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var task = Promise.resolve("task");
  Object.defineProperty(task, "then", {
    get: function () {
      throw new Test262Error("then must not be read");
    },
  });

  var result = await Promise.asCompleted([task], 1).next();

  assert.sameValue(result.value, "task", "value of the result");
});
