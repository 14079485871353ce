// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  While one task runs on, the other slots are used again and again.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var resolveSlow;
  var slow = new Promise(function (resolve) {
    resolveSlow = resolve;
  });
  var it = Promise.asCompleted([slow, 1, 2, 3, 4], 2);
  var values = [];

  for (var i = 0; i < 4; i++) {
    values.push((await it.next()).value);
  }
  assert.compareArray(values, [1, 2, 3, 4], "values");

  resolveSlow("slow");

  assert.sameValue((await it.next()).value, "slow", "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
