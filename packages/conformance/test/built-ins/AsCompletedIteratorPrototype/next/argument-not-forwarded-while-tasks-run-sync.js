// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a sync source gets no argument on later pulls either.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var argumentCounts = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          argumentCounts.push(arguments.length);
          return { done: argumentCounts.length > 4, value: "task" };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  await it.next("argument");
  await it.next("argument");

  assert.compareArray(argumentCounts, [0, 0, 0, 0, 0], "numbers of arguments");
});
