// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "constructor" getter of a task calls next() on the result: the source is
  pulled from within, since its own code does not run.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var pulls = 0;
  var nested;
  var called = false;
  function* items() {
    for (;;) {
      pulls++;
      var task = Promise.resolve(pulls);
      Object.defineProperty(task, "constructor", {
        get: function () {
          if (!called) {
            called = true;
            var before = pulls;
            nested = it.next();
            assert.sameValue(pulls, before + 1, "number of pulls");
          }
          return Promise;
        },
      });
      yield task;
    }
  }
  var it = Promise.asCompleted(items(), 2);

  var outer = it.next();
  assert.sameValue(pulls, 2, "number of pulls");

  assert.sameValue((await outer).value, 2, "value of the outer answer");
  assert.sameValue((await nested).value, 1, "value of the nested answer");
});
