// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync source's result whose "done" or "value" throws is not taken for a task.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var results = [
    {
      get done() {
        throw new Test262Error();
      },
      get then() {
        log.push("get then");
      },
    },
    {
      get value() {
        throw new Test262Error();
      },
      get then() {
        log.push("get then");
      },
    },
  ];

  for (var i = 0; i < results.length; i++) {
    var it = Promise.asCompleted(
      {
        [Symbol.iterator]: function () {
          return {
            next: function () {
              return results[i];
            },
          };
        },
      },
      1,
    );

    await assert.throwsAsync(
      Test262Error,
      function () {
        return it.next();
      },
      "rejection of it.next()",
    );
  }
  assert.compareArray(log, [], "order of operations");
});
