// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An async generator queues "return" behind open calls: return() waits for
  them, requests do not.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var log = [];
  var resume;
  async function* items() {
    try {
      await new Promise(function (resolve) {
        resume = resolve;
      });
      yield "dropped";
    } finally {
      log.push("finally");
    }
  }
  var it = Promise.asCompleted(items(), 1);

  var open = it.next().then(function (result) {
    log.push("request done " + result.done);
  });
  var answer = it.return().then(function (result) {
    log.push("return done " + result.done);
  });
  await open;
  for (var i = 0; i < 10; i++) {
    await undefined;
  }
  assert.compareArray(log, ["request done true"], "order of operations");

  resume();
  await answer;

  assert.compareArray(log, ["request done true", "finally", "return done true"], "order of operations");
});
