// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The result object is a new one, not the one that the async source gave.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Reflect]
---*/

asyncTest(async function () {
  var given = { done: false, value: 1, extra: true };
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return Promise.resolve(given);
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.notSameValue(result, given, "result is another");
  assert.compareArray(Reflect.ownKeys(result), ["value", "done"], "own keys of result");
  assert.sameValue(result.value, 1, "value of the result");
});
