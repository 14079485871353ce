// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A rejection from an async source that waits is dropped, and return() is
  answered done.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    3. Set iterator.[[Results]] to a new empty List.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          var task = pulls === 1 ? "task" : Promise.reject(new Test262Error());
          return pulls === 1 ? { done: false, value: task } : task;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, "task", "the result before the failure");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  var answer = await it.return();
  assert.sameValue(answer.value, undefined, "value of the answer to return()");
  assert.sameValue(answer.done, true, "done of the answer to return()");
  assert.sameValue((await it.next()).done, true, "done afterwards");
});
