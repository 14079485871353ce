// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The global Promise is not used for a call that takes a waiting failure.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    7. Else,
      ...
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", Promise.reject(new Test262Error())], 2);
  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  var intrinsic = Promise;
  var promise;
  Promise = function () {
    throw new Test262Error("the replaced Promise must not be called");
  };
  Promise.resolve = Promise.reject = Promise;

  try {
    promise = it.next();
  } finally {
    Promise = intrinsic;
  }

  assert.sameValue(Object.getPrototypeOf(promise), intrinsic.prototype, "prototype of the promise");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return promise;
    },
    "the rejection",
  );
});
