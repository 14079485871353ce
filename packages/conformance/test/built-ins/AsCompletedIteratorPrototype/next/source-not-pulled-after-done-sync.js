// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync source that has said that it is done is pulled no more.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("pull");
          return { done: log.length === 3, value: "task" };
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 5);

  assert.sameValue((await it.next()).done, false, "done of the first answer to next()");
  assert.sameValue((await it.next()).done, false, "done of the second answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the fourth answer to next()");

  assert.compareArray(log, ["pull", "pull", "pull"], "order of operations");
});
