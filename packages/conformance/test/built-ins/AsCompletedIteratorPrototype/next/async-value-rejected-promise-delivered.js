// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejected promise that is the value of an async source's result is a value,
  not a failure.
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
  var value = Promise.reject(new Test262Error());
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
  assert.sameValue(result.done, false, "done of the result");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return value;
    },
    "rejection of value",
  );
});
