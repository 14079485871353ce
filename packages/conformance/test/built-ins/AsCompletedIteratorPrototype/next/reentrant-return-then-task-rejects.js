// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls return() and gives a task that rejects: ignored; the source
  is closed once.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          it.return();
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(returnCalls, 1, "calls of return");
});
