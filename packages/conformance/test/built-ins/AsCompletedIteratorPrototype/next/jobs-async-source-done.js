// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The end of an async source is known one job after its promise has been
  fulfilled.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
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
          return Promise.resolve({ done: true });
        },
      };
    },
  };
  var answer = Promise.asCompleted(items, 1)
    .next()
    .then(function () {
      log.push("answer");
    });

  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    })
    .then(function () {
      log.push("job 3");
    });
  await answer;

  assert.compareArray(log, ["job 1", "answer", "job 2", "job 3"], "order of operations");
});
