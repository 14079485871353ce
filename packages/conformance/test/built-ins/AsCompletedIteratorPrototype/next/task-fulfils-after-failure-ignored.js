// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What tasks fulfil with after a failure has been told is ignored.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var resolve;
  var running = new Promise(function (r) {
    resolve = r;
  });
  var it = Promise.asCompleted([running, Promise.reject(new Test262Error())], 2);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );

  resolve("too late");
  await running;
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var result = await it.next();
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
});
