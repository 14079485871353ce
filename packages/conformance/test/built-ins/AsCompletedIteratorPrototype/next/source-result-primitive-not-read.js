// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of a source's result that is no Object no property is read, not even from its
  type's prototype.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    2. If iteratorResult is not an Object, then
      a. Let error be ThrowCompletion(a newly created TypeError object).
      b. Perform AsCompletedIteratorFail(iterator, error, false).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  ["done", "value"].forEach(function (key) {
    Object.defineProperty(Number.prototype, key, {
      get: function () {
        log.push("get " + key);
        return true;
      },
    });
  });
  var iterator = {
    next: function () {
      return 1;
    },
  };
  var sync = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };
  var async = {
    [Symbol.asyncIterator]: function () {
      return iterator;
    },
  };

  await assert.throwsAsync(
    TypeError,
    function () {
      return Promise.asCompleted(sync, 1).next();
    },
    "rejection of Promise.asCompleted(sync, 1).next()",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return Promise.asCompleted(async, 1).next();
    },
    "rejection of Promise.asCompleted(async, 1).next()",
  );
  assert.compareArray(log, [], "order of operations");
});
