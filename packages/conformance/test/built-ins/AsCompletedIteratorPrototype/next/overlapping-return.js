// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  return() while requests are open: they are answered done in their order,
  before return() itself.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    5. Set iterator.[[Requests]] to a new empty List.
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted([new Promise(function () {})], 1);

  var answers = ["first", "second"].map(function (name) {
    return it.next().then(function (result) {
      log.push(name + " " + result.done);
    });
  });
  answers.push(
    it.return().then(function () {
      log.push("return");
    }),
  );
  await Promise.all(answers);

  assert.compareArray(log, ["first true", "second true", "return"], "order of operations");
});
