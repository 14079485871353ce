// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A failure that waits is dropped, and return() answers done; the source is not
  closed again.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    2. Set iterator.[[Source]] to empty.
    3. Set iterator.[[Results]] to a new empty List.
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var i = 0;
  var tasks = ["a", Promise.reject(new Test262Error())];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: tasks[i++] };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue(returnCalls, 1, "calls of return");

  var result = await it.return();
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(returnCalls, 1, "calls of return");
});
