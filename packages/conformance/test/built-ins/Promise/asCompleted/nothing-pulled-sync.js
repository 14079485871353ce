// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A sync source is opened at the call, but no element is pulled before the first
  next().
info: |
  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    2. Set iterator.[[AsCompletedState]] to open.
    ...
    4. Set iterator.[[SourceKind]] to sourceKind.
    ...
    6. Set iterator.[[Occupied]] to 0.
    7. Set iterator.[[Pulling]] to false.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          throw new Test262Error("next must not be called");
        },
      };
    },
  };

  Promise.asCompleted(items);

  for (var job = 0; job < 5; job++) {
    await undefined;
  }
});
