// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A primitive from "next" of an async source is found out one job later, as if
  awaited.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    2. If iteratorResult is not an Object, then
      ...
      b. Perform AsCompletedIteratorFail(iterator, error, false).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return "no object";
        },
      };
    },
  };
  var answer = Promise.asCompleted(items, 1)
    .next()
    .catch(function (error) {
      log.push("answer " + (error.constructor === TypeError));
    });

  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    });
  await answer;

  assert.compareArray(log, ["job 1", "answer true", "job 2"], "order of operations");
});
