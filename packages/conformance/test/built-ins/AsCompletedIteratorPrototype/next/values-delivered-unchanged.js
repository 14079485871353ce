// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Values that are no promises are tasks that have completed, whatever they are.
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

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      a. Assert: iterator.[[Results]] is empty.
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration, Symbol]
---*/

asyncTest(async function () {
  var object = {};
  var method = function () {};
  var symbol = Symbol();
  var values = [undefined, null, false, true, 0, -0, NaN, "", "value", symbol, object, method];
  var received = [];

  for await (var value of Promise.asCompleted(values, 3)) {
    received.push(value);
  }

  assert.compareArray(received, values);
});
