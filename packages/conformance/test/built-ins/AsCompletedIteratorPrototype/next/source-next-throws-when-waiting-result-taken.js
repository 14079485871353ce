// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" throws when a waiting result is taken: the failure comes behind those
  that still wait.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    6. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  function* items() {
    yield "a";
    yield "b";
    yield "c";
    throw new Test262Error();
  }
  var it = Promise.asCompleted(items(), 2);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var answers = [it.next(), it.next(), it.next(), it.next()];

  assert.sameValue((await answers[0]).value, "b", "value of answers 0");
  assert.sameValue((await answers[1]).value, "c", "value of answers 1");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return answers[2];
    },
    "rejection of answers[2]",
  );
  assert.sameValue((await answers[3]).done, true, "done of answers 3");
});
