// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The global Promise is not used for return() on an incompatible receiver.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  var intrinsic = Promise;
  var promise;
  Promise = function () {
    throw new Test262Error("the replaced Promise must not be called");
  };
  Promise.resolve = Promise.reject = Promise;

  try {
    promise = it.return.call({});
  } finally {
    Promise = intrinsic;
  }

  assert.sameValue(Object.getPrototypeOf(promise), intrinsic.prototype, "prototype of the promise");
  await assert.throwsAsync(
    TypeError,
    function () {
      return promise;
    },
    "the rejection",
  );
});
