// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Open requests are answered done, in their order, before the answer of
  return().
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted([new Promise(function () {})]);

  var answers = [1, 2, 3].map(function (i) {
    return it.next().then(function (result) {
      assert.sameValue(result.value, undefined, "value of the result");
      log.push(i + " " + result.done);
    });
  });
  answers.push(
    it.return().then(function () {
      log.push("return");
    }),
  );
  await Promise.all(answers);

  assert.compareArray(log, ["1 true", "2 true", "3 true", "return"], "order of operations");
});
