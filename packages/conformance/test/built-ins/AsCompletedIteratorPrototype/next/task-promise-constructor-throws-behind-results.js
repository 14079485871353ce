// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "constructor" of a later task throws: the failure comes behind the
  results that wait.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    3. If promise is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, promise, closeSource).
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var bad = Promise.resolve();
  Object.defineProperty(bad, "constructor", {
    get: function () {
      throw new Test262Error();
    },
  });

  var it = Promise.asCompleted(["a", "b", "c", bad], 2);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  // b and c wait; taking b pulls the bad one.
  assert.sameValue((await it.next()).value, "b", "value of the second answer to next()");
  assert.sameValue((await it.next()).value, "c", "value of the third answer to next()");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the fifth answer to next()");
});
