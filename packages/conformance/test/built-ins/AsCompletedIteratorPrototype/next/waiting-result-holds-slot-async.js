// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result that nobody has asked for keeps its slot: an async source is not
  pulled in its place.
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
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return { done: false, value: pulls };
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 3);

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");

  // The results 2, 3 and 4 are there by now, and no one asks for them.
  for (var i = 0; i < 10; i++) {
    await undefined;
  }
  assert.sameValue(pulls, 4, "number of pulls");
});
