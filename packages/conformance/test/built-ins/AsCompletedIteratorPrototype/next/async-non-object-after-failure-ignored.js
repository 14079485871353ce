// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result that is no Object and comes after a failure does not replace that
  failure.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
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
  rejecters[1](new Test262Error());
  resolvers[2]("no object");
  assert.sameValue((await first).value, "a", "value of the first answer");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
