// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The TypeError for a source's result that is no Object is of the function's
  realm.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    2. If iteratorResult is not an Object, then
      a. Let error be ThrowCompletion(a newly created TypeError object).
      b. Perform AsCompletedIteratorFail(iterator, error, false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var iterator = {
    next: function () {
      return undefined;
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
    other.TypeError,
    function () {
      return other.Promise.asCompleted(sync, 1).next();
    },
    "rejection of other.Promise.asCompleted(sync, 1).next()",
  );
  await assert.throwsAsync(
    other.TypeError,
    function () {
      return other.Promise.asCompleted(async, 1).next();
    },
    "rejection of other.Promise.asCompleted(async, 1).next()",
  );
});
