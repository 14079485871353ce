// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Values that are no promises are tasks that have completed, whatever they are.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
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

  assert.compareArray(received, values, "values received");
});
