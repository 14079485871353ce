// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A generator calls return() at its second pull, which a delivery causes: it is
  closed in a later job.
info: |
  %AsCompletedIteratorPrototype%.return ( )
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
  var nested;
  function* items() {
    try {
      yield "first";
      log.push("second pull");
      nested = it.return();
      yield "second";
    } finally {
      log.push("finally");
    }
  }
  var it = Promise.asCompleted(items(), 1);

  assert.sameValue((await it.next()).value, "first", "value of the first answer");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue((await it.next()).done, true, "done of the next answer");
  assert.compareArray(log, ["second pull", "finally"], "order of operations");
});
