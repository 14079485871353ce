// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Only the first settlement of a thenable counts.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
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
        then: function (resolve, reject) {
          resolve("first");
          reject(new Test262Error());
          resolve("second");
          throw new Test262Error();
        },
      },
    ],
    1,
  );

  assert.sameValue((await it.next()).value, "first", "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
