// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Leaving the scope of an await using declaration closes a sync source and
  waits for that.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator, explicit-resource-management]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: "task" };
        },
        return: function () {
          log.push("closed");
          return {};
        },
      };
    },
  };

  {
    await using it = Promise.asCompleted(items, 1);
    log.push("see " + (await it.next()).value);
  }
  log.push("after the block");

  assert.compareArray(log, ["see task", "closed", "after the block"], "order of operations");
});
