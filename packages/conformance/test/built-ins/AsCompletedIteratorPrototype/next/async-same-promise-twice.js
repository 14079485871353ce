// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A promise that an async source gives twice is two tasks.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var promise = Promise.resolve({ done: false, value: "task" });
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return pulls < 3 ? promise : { done: true };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, "task", "once");
  assert.sameValue((await it.next()).value, "task", "twice");
  assert.sameValue((await it.next()).done, true, "done after both");
});
