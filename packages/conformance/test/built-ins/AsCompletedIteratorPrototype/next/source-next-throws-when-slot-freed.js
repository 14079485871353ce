// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" throws in the job that delivers a result: that is delivered, and the
  failure comes next.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    2. Else,
      ...
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  function* items() {
    yield "task";
    throw new Test262Error();
  }
  var it = Promise.asCompleted(items(), 1);

  assert.sameValue((await it.next()).value, "task", "value of the first answer to next()");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
});
