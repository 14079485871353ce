// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source has said that it is done, and an earlier call rejects while a
  result waits: result, rejection, end.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var answers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve, reject) {
            answers.push({ resolve: resolve, reject: reject });
          });
        },
        get return() {
          throw new Test262Error("must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 4);

  var first = it.next();
  answers[3].resolve({ done: true });
  answers[2].resolve({ done: false, value: "first" });
  answers[1].resolve({ done: false, value: "second" });
  assert.sameValue((await first).value, "first", "value of the first answer");
  await waitForJobs(5);
  answers[0].reject("reason");
  await waitForJobs(5);

  assert.sameValue(answers.length, 4, "pulls");
  assert.sameValue((await it.next()).value, "second", "value of the second answer");
  var reason = await it.next().then(
    function () {
      throw new Test262Error("the third answer is no rejection");
    },
    function (reason) {
      return reason;
    },
  );
  assert.sameValue(reason, "reason", "reason of the third answer");
  assert.sameValue((await it.next()).done, true, "done of the fourth answer");
});
