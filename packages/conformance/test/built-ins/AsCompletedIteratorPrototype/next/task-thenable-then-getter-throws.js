// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "then" of a task throws: the failure comes in a job, not inside the
  pull.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return {
            done: false,
            value: {
              get then() {
                throw new Test262Error();
              },
            },
          };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };

  var answer = Promise.asCompleted(items, 2).next();
  assert.compareArray(log, ["next", "next"], "order of operations");

  await assert.throwsAsync(
    Test262Error,
    function () {
      return answer;
    },
    "rejection of answer",
  );
  assert.compareArray(log, ["next", "next", "return"], "order of operations");
});
