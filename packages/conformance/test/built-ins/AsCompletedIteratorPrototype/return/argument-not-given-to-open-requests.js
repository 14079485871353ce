// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Open requests are answered with undefined, whatever the argument of return().
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([new Promise(function () {})]);
  var request = it.next();

  await it.return("argument");

  var answer = await request;
  assert.sameValue(answer.value, undefined, "value of the answer");
  assert.sameValue(answer.done, true, "done of the answer");
});
