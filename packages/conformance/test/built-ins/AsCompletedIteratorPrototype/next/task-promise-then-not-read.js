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
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    4. Set promise to ! promise.
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
    6. Let onFulfilled be CreateBuiltinFunction(fulfilledClosure, 1, "", « »).
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      ...
    8. Let onRejected be CreateBuiltinFunction(rejectedClosure, 1, "", « »).
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    10. Return unused.
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

  assert.sameValue(result.value, "task");
});
