// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a sync source is called on the iterator that the source gave.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var receivers = [];
  var iterator = {
    next: function () {
      "use strict";
      receivers.push(this);
      return { done: false, value: "task" };
    },
  };
  var items = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };

  await Promise.asCompleted(items, 2).next();

  assert.compareArray(receivers, [iterator, iterator, iterator], "this values");
});
