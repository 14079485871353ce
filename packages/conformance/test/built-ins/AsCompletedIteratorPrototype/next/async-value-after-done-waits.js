// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A value that comes after an async source has said done, while no request is
  open, waits.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
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
  var it = Promise.asCompleted(items, 3);
  var first = it.next();

  resolvers[0]({ done: false, value: "a" });
  assert.sameValue((await first).value, "a", "before the end");
  resolvers[1]({ done: true });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  resolvers[2]({ done: false, value: "c" });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  resolvers[3]({ done: false, value: "d" });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "c", "the first that came after the end");
  assert.sameValue((await it.next()).value, "d", "the last");
  assert.sameValue((await it.next()).done, true, "done after both");
});
