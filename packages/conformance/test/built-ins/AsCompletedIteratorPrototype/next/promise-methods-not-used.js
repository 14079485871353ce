// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  No method of Promise is called to adopt a task or to answer a request.
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
  function poisoned() {
    throw new Test262Error("must not be called");
  }
  var then = Promise.prototype.then;
  var resolve = Promise.resolve;
  var answer;
  var task = Promise.resolve("task");
  var it = Promise.asCompleted([task, "value"], 2);

  Promise.prototype.then = poisoned;
  Promise.resolve = poisoned;
  try {
    answer = it.next();
  } finally {
    Promise.prototype.then = then;
    Promise.resolve = resolve;
  }

  assert.sameValue((await answer).value, "task");
  assert.sameValue((await it.next()).value, "value");
});
