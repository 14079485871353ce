// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The reaction that delivers a result pulls the async source, before the
  consumer sees the result.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var i = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          log.push("pull " + i);
          return { done: i === 2, value: i++ };
        },
      };
    },
  };

  for await (var value of Promise.asCompleted(items, 1)) {
    log.push("see " + value);
  }

  assert.compareArray(log, ["pull 0", "pull 1", "see 0", "pull 2", "see 1"], "order of operations");
});
