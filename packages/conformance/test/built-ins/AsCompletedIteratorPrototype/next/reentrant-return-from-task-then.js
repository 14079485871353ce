// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" of a task, called in its own job, calls return() on the result: the
  task is ignored.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
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
