// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A thenable that resolves with a promise takes on what becomes of that promise.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      a. If iterator.[[SourceKind]] is async, then
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(
    [
      {
        then: function (resolve) {
          resolve(Promise.resolve("inner"));
        },
      },
    ],
    1,
  );

  assert.sameValue((await it.next()).value, "inner", "value of the first answer to next()");
});
