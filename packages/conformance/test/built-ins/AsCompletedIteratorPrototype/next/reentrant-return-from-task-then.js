// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" of a task, called in its own job, calls return() on the result: the
  task is ignored.
info: |
  AsCompletedIteratorDeliver ( iterator, value )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var nested;
  var thenable = {
    then: function (resolve) {
      nested = it.return();
      resolve("task");
    },
  };
  var it = Promise.asCompleted([thenable, "second"], 1);

  assert.sameValue((await it.next()).done, true, "the outer request");
  assert.sameValue((await nested).done, true, "the nested return()");
  assert.sameValue((await it.next()).done, true, "a later request");
});
