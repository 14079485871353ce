// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Of results that an async source gives after return() nothing is read.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
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
  var it = Promise.asCompleted(items, 1);
  it.next();
  await it.return();

  var log = [];
  resolvers[0]({
    get done() {
      log.push("get done");
    },
    get value() {
      log.push("get value");
    },
  });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.compareArray(log, [], "order of operations");
});
