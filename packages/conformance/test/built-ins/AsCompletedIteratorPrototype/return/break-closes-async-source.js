// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Leaving a for-await-of loop by break closes an async source and waits for it.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: false, value: "task" };
        },
        return: async function () {
          log.push("closing");
          for (var job = 0; job < 5; job++) {
            await undefined;
          }
          log.push("closed");
          return {};
        },
      };
    },
  };

  for await (var value of Promise.asCompleted(items, 2)) {
    log.push("see " + value);
    break;
  }
  log.push("after the loop");

  assert.compareArray(log, ["see task", "closing", "closed", "after the loop"], "order of operations");
});
