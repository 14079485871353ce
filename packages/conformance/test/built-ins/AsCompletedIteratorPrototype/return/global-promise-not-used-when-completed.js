// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The global Promise is not used for return() of a completed iterator.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  await it.next();
  var intrinsic = Promise;
  var promise;
  Promise = function () {
    throw new Test262Error("the replaced Promise must not be called");
  };
  Promise.resolve = Promise.reject = Promise;

  try {
    promise = it.return();
  } finally {
    Promise = intrinsic;
  }

  assert.sameValue(Object.getPrototypeOf(promise), intrinsic.prototype, "prototype of the promise");
  var result = await promise;
  assert.sameValue(result.value, undefined, "value");
  assert.sameValue(result.done, true, "done");
});
