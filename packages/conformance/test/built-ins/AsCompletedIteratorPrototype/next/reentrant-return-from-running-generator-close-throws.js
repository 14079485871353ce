// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The generator that called return() throws when it is closed: the promise of
  return() is rejected with that, and requests are not.
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
  var error = new Test262Error();
  var nested;
  function* items() {
    try {
      nested = it.return();
      yield "in hand";
    } finally {
      throw error;
    }
  }
  var it = Promise.asCompleted(items(), 2);

  var result = await it.next();
  assert.sameValue(result.done, true, "done of the answer to next()");
  var log = [];
  try {
    await nested;
    log.push("fulfilled");
  } catch (reason) {
    log.push("rejected");
    assert.sameValue(reason, error, "reason of the nested rejection");
  }
  assert.compareArray(log, ["rejected"], "outcome of the nested call");
});
