// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The global Promise is not used for a call on an incompatible receiver.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    4. IfAbruptRejectPromise(check, promiseCapability).
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
    promise = it.next.call({});
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
