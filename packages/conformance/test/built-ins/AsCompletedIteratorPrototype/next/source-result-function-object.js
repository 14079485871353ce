// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A function is an Object, so it will do as a source's result.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  function next() {
    var result = function () {};
    result.done = false;
    result.value = "task";
    return result;
  }
  var sync = {
    [Symbol.iterator]: function () {
      return { next: next };
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return { next: next };
    },
  };

  assert.sameValue(
    (await Promise.asCompleted(sync, 1).next()).value,
    "task",
    "value of the first answer to next()",
  );
  assert.sameValue(
    (await Promise.asCompleted(async, 1).next()).value,
    "task",
    "value of the first answer to next()",
  );
});
