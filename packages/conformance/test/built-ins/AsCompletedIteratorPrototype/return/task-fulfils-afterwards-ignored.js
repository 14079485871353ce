// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  What a task fulfils with after return() is ignored.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var resolve;
  var task = new Promise(function (r) {
    resolve = r;
  });
  var it = Promise.asCompleted([task], 1);
  it.next();
  await it.return();

  resolve("too late");
  await task;
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var result = await it.next();
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue(result.done, true, "done of the result");
});
