// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy value that a "constructor" getter throws is a failure like any other.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    3. If promise is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, promise, closeSource).
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var task = Promise.resolve("task");
    Object.defineProperty(task, "constructor", {
      get: function () {
        throw reasons[i];
      },
    });
    var outcome = await Promise.asCompleted([task], 1)
      .next()
      .then(
        function () {
          return "fulfilled";
        },
        function (reason) {
          return [reason];
        },
      );

    assert.compareArray(outcome, [reasons[i]], String(reasons[i]));
  }
});
