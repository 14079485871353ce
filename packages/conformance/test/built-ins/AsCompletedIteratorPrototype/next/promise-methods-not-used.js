// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  No method of Promise is called to adopt a task or to answer a request.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
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

  assert.sameValue((await answer).value, "task", "value of the answer");
  assert.sameValue((await it.next()).value, "value", "value of the first answer to next()");
});
