// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After return() nothing is pulled from an async source, whatever completes or
  is called.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve) {
            resolvers.push(resolve);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);
  it.next();
  await it.return();

  resolvers[0]({ done: false, value: "task" });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  await it.next();

  assert.sameValue(resolvers.length, 2, "number of pulls");
});
