// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of an async source is called on the iterator that the source gave.
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
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var receivers = [];
  var iterator = {
    next: function () {
      "use strict";
      receivers.push(this);
      return Promise.resolve({ done: false, value: "task" });
    },
  };
  var items = {
    [Symbol.asyncIterator]: function () {
      return iterator;
    },
  };

  await Promise.asCompleted(items, 2).next();

  assert.compareArray(receivers, [iterator, iterator, iterator], "this values");
});
