// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Two requests whose tasks settle at once are answered in the same job turn, in
  order.
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
  function task() {
    return new Promise(function (resolve) {
      settle.push(resolve);
    });
  }
  var log = [];
  var it = Promise.asCompleted([task(), task()], 2);
  it.next().then(function () {
    log.push("first");
  });
  it.next().then(function () {
    log.push("second");
  });

  settle[0]();
  settle[1]();
  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    });

  assert.compareArray(log, ["job 1", "first", "second", "job 2"], "order of operations");
});
