// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  With a limit of 1, a sync source is pulled once at a time.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var resolvers = [];
  function* items() {
    for (var i = 0; i < 3; i++) {
      log.push("pull " + i);
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }

  var it = Promise.asCompleted(items(), 1);

  var first = it.next();
  assert.compareArray(log, ["pull 0"], "order of operations");

  resolvers[0]("a");
  assert.compareArray(log, ["pull 0"], "the task has fulfilled, but its reaction has not run");

  assert.sameValue((await first).value, "a", "value of the first answer");
  assert.compareArray(log, ["pull 0", "pull 1"], "order of operations");
});
