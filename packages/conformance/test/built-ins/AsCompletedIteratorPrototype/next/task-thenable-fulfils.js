// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A thenable is a task: its "then" is read once and called on it in a job of its
  own.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      a. If iterator.[[SourceKind]] is async, then
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var thenable = {
    get then() {
      log.push("get then");
      return function (resolve, reject) {
        log.push("call then");
        assert.sameValue(this, thenable, "this value");
        assert.sameValue(arguments.length, 2, "number of arguments");
        assert.sameValue(typeof resolve, "function", "type of resolve");
        assert.sameValue(typeof reject, "function", "type of reject");
        resolve("task");
      };
    },
  };

  var answer = Promise.asCompleted([thenable], 1).next();
  assert.compareArray(log, ["get then"], "order of operations");

  assert.sameValue((await answer).value, "task", "value of the answer");
  assert.compareArray(log, ["get then", "call then"], "order of operations");
});
