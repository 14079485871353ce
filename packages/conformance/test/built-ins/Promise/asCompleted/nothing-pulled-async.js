// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An async source is opened at the call, but no element is pulled before the
  first next().
info: |
  CreateAsCompletedIterator ( source, sourceKind, limit )
    1. Let iterator be OrdinaryObjectCreate(%AsCompletedIteratorPrototype%, « [[AsCompletedState]], [[Source]], [[SourceKind]], [[Limit]], [[Occupied]], [[Pulling]], [[Results]], [[Requests]] »).
    2. Set iterator.[[AsCompletedState]] to open.
    ...
    6. Set iterator.[[Occupied]] to 0.
    ...
    9. Set iterator.[[Requests]] to a new empty List.
    10. Return iterator.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var nextCalls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          nextCalls++;
        },
      };
    },
  };

  Promise.asCompleted(items, 2);

  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue(nextCalls, 0, "calls of next");
});
