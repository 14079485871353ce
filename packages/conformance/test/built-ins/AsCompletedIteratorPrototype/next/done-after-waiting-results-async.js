// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end of an async source the results that wait are handed out before
  done.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var i = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          i++;
          return { done: i > 3, value: i };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 5);

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var results = await Promise.all([it.next(), it.next(), it.next(), it.next()]);

  assert.sameValue(results[0].value, 2, "value of results 0");
  assert.sameValue(results[1].value, 3, "value of results 1");
  assert.sameValue(results[2].done, true, "done of results 2");
  assert.sameValue(results[3].done, true, "done of results 3");
});
