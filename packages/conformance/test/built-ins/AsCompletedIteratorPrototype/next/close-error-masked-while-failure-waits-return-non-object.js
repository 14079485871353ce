// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "return" of the source gives no Object while the failure waits: the failure
  is what is told.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var tasks = ["task", Promise.reject(new Test262Error())];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: tasks[pulls++] };
        },
        return: function () {
          return undefined;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, "task", "the result before the failure");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the reason of the task",
  );
});
