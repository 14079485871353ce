// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A native promise whose "constructor" is not %Promise% is resolved like a
  thenable: by its "then".
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var task = Promise.resolve("own");
  task.constructor = function () {};
  task.then = function (resolve) {
    log.push("then");
    resolve("from then");
  };

  var answer = Promise.asCompleted([task], 1).next();
  assert.compareArray(log, [], "then is called in a job");

  assert.sameValue((await answer).value, "from then", "value of the answer");
  assert.compareArray(log, ["then"], "order of operations");
});
