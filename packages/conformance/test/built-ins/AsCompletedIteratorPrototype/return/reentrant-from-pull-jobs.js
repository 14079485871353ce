// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  return() while the source is being pulled awaits undefined: one job to the
  close, and one more to the answer.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    5. Let pulling be iterator.[[Pulling]].
    ...
    7. If state is open, then
      ...
      b. If pulling is true, perform ! Await(undefined).
      c. If source.[[Done]] is false, then
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var it;
  function* items() {
    try {
      it.return().then(function () {
        log.push("answer");
      });
      yield "in hand";
    } finally {
      log.push("closed");
    }
  }
  it = Promise.asCompleted(items(), 1);

  it.next().then(function () {
    log.push("done");
  });
  log.push("call");
  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    })
    .then(function () {
      log.push("job 3");
    });

  assert.compareArray(
    log,
    ["call", "closed", "done", "job 1", "answer", "job 2", "job 3"],
    "order of operations",
  );
});
