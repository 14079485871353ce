// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A promise that the source gives twice is two tasks.
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
  var resolve;
  var task = new Promise(function (r) {
    resolve = r;
  });
  var it = Promise.asCompleted([task, task], 2);
  var answers = [it.next(), it.next(), it.next()];

  resolve("same");

  assert.sameValue((await answers[0]).value, "same");
  assert.sameValue((await answers[1]).value, "same");
  assert.sameValue((await answers[2]).done, true);
});
