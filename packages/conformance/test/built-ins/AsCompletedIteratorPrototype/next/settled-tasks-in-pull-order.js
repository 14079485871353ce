// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Tasks that have settled before they are pulled come in the order of the
  source.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    10. Return unused.
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var late = Promise.resolve().then(function () {
    return "late";
  });
  var early = Promise.resolve("early");
  await late;

  var values = [];
  for await (var value of Promise.asCompleted([late, "value", early])) {
    values.push(value);
  }

  assert.compareArray(values, ["late", "value", "early"], "values");
});
