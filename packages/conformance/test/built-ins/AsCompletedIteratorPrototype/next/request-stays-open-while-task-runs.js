// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A request is not answered before a task completes.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var answered = false;
  var resolve;
  var task = new Promise(function (r) {
    resolve = r;
  });
  var it = Promise.asCompleted([task], 1);

  var answer = it.next().then(function (result) {
    answered = true;
    return result;
  });

  for (var i = 0; i < 10; i++) {
    await undefined;
  }
  assert.sameValue(answered, false, "whether the request is answered");

  resolve("task");
  assert.sameValue((await answer).value, "task", "value of the answer");
});
