// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A thenable that is the value of an async source's result is delivered as it
  is.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var value = {
    get then() {
      throw new Test262Error("then must not be read");
    },
  };
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: false, value: value };
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, value, "delivered to an open request");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue((await it.next()).value, value, "delivered after it waited");
});
