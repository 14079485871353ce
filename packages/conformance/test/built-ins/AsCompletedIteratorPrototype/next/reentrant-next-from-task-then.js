// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" of a task, called in its own job, calls next() on the result: the
  request waits in line.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var nested;
  var thenable = {
    then: function (resolve) {
      nested = it.next();
      resolve("task");
    },
  };
  var it = Promise.asCompleted([thenable, "second"], 1);

  assert.sameValue((await it.next()).value, "task", "the outer request");
  assert.sameValue((await nested).value, "second", "the nested request");
  assert.sameValue((await it.next()).done, true, "done after both");
});
