// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Without a limit, calls that overlap and calls from the source are answered in
  their order, and the first pulls everything.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
      ...
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var it;
  var nested;
  function* items() {
    for (var i = 1; i <= 4; i++) {
      log.push("pull " + i);
      if (i === 3) nested = it.next();
      yield Promise.resolve(i);
    }
    log.push("end");
  }
  it = Promise.asCompleted(items());

  var first = it.next();
  assert.compareArray(log, ["pull 1", "pull 2", "pull 3", "pull 4", "end"], "pulls of the first call");
  var second = it.next();
  var third = it.next();
  var fourth = it.next();

  assert.sameValue((await first).value, 1, "first answer");
  assert.sameValue((await nested).value, 2, "answer to the nested call");
  assert.sameValue((await second).value, 3, "second answer");
  assert.sameValue((await third).value, 4, "third answer");
  assert.sameValue((await fourth).done, true, "fourth answer");
  assert.compareArray(log, ["pull 1", "pull 2", "pull 3", "pull 4", "end"], "pulls");
});
