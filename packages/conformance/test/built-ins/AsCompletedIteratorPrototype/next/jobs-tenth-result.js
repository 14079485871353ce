// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Each of ten results takes one job from its settled task to its answer, the
  first like the third and the tenth.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var settle = [];
  var tasks = [];
  for (var i = 0; i < 10; i++) {
    tasks.push(
      new Promise(function (resolve) {
        settle.push(resolve);
      }),
    );
  }
  var it = Promise.asCompleted(tasks, 2);

  for (var i = 0; i < 10; i++) {
    var log = [];
    it.next().then(function () {
      log.push("answer");
    });
    settle[i]();
    await Promise.resolve()
      .then(function () {
        log.push("job 1");
      })
      .then(function () {
        log.push("job 2");
      });
    assert.compareArray(log, ["job 1", "answer", "job 2"], "order of operations of result " + (i + 1));
  }
});
