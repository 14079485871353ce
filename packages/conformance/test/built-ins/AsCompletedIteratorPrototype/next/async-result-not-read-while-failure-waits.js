// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of results that come while a failure waits for its request nothing is read.
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
  var rejecters = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve, reject) {
            resolvers.push(resolve);
            rejecters.push(reject);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);
  var first = it.next();

  resolvers[0]({ done: false, value: "a" });
  assert.sameValue((await first).value, "a", "value of the first answer");

  rejecters[1](new Test262Error());
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var log = [];
  resolvers[2]({
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

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.compareArray(log, [], "order of operations");
});
