// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The error for a result of the source that is no Object is an intrinsic one.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.iterator]: function () {
      return { next: function () {}, return: function () {} };
    },
  };
  var it = Promise.asCompleted(items, 1);
  var intrinsic = TypeError;
  var promise;

  TypeError = function () {
    throw new Test262Error("the replaced TypeError must not be called");
  };
  try {
    promise = it.next();
  } finally {
    TypeError = intrinsic;
  }

  await assert.throwsAsync(
    intrinsic,
    function () {
      return promise;
    },
    "the rejection",
  );
});
