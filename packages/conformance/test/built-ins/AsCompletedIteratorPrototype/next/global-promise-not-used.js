// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The promise is made with %Promise%, whatever the global Promise is by then.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    8. Return promiseCapability.[[Promise]].
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([1], 1);
  var intrinsic = Promise;
  var promise;

  Promise = function () {
    throw new Test262Error("the replaced Promise must not be called");
  };
  try {
    promise = it.next();
  } finally {
    Promise = intrinsic;
  }

  assert.sameValue(Object.getPrototypeOf(promise), intrinsic.prototype, "prototype of promise");
  assert.sameValue((await promise).value, 1, "value of the promise answer");
});
