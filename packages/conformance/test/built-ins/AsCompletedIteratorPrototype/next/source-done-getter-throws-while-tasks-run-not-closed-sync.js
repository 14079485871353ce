// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "done" throws on a later pull while a task runs: the source is not
  closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var pulls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          if (pulls === 2) {
            return {
              get done() {
                throw new Test262Error();
              },
            };
          }
          return { done: false, value: new Promise(function () {}) };
        },
        get return() {
          returnReads++;
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 3);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the failure",
  );
  assert.sameValue((await it.next()).done, true, "done after the failure");
  assert.sameValue(returnReads, 0, "reads of return");
});
