// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy value that the source's "next" throws is a failure like any other.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var iterator = {
      next: function () {
        throw reasons[i];
      },
      [Symbol.iterator]: function () {
        return this;
      },
    };
    var outcome = await Promise.asCompleted(iterator, 1)
      .next()
      .then(
        function () {
          return "fulfilled";
        },
        function (reason) {
          return [reason];
        },
      );
    assert.compareArray(outcome, [reasons[i]], "sync " + String(reasons[i]));

    iterator[Symbol.asyncIterator] = iterator[Symbol.iterator];
    outcome = await Promise.asCompleted(iterator, 1)
      .next()
      .then(
        function () {
          return "fulfilled";
        },
        function (reason) {
          return [reason];
        },
      );
    assert.compareArray(outcome, [reasons[i]], "async " + String(reasons[i]));
  }
});
