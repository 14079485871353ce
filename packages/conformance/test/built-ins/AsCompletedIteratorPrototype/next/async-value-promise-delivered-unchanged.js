// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A promise that is the value of an async source's result is delivered as it is,
  not awaited.
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
  var value = new Promise(function () {});
  Object.defineProperties(value, {
    constructor: {
      get: function () {
        throw new Test262Error("constructor must not be read");
      },
    },
    then: {
      get: function () {
        throw new Test262Error("then must not be read");
      },
    },
  });
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: false, value: value };
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, value, "value of the result");
});
