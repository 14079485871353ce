// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result object without "value" gives undefined, from a sync and from an async
  source.
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
    return {};
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

  var result = await Promise.asCompleted(sync, 1).next();
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue(result.done, false, "done of the result");

  result = await Promise.asCompleted(async, 1).next();
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue(result.done, false, "done of the result");
});
