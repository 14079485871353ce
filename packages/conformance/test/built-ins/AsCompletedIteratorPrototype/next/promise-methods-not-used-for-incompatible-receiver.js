// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  No method of Promise is called for a call on an incompatible receiver.
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
  function poisoned() {
    throw new Test262Error("must not be called");
  }
  var then = Promise.prototype.then;
  var resolve = Promise.resolve;
  var reject = Promise.reject;
  var promise;
  Promise.prototype.then = poisoned;
  Promise.resolve = poisoned;
  Promise.reject = poisoned;

  try {
    promise = it.next.call({});
  } finally {
    Promise.prototype.then = then;
    Promise.resolve = resolve;
    Promise.reject = reject;
  }

  await assert.throwsAsync(
    TypeError,
    function () {
      return promise;
    },
    "the rejection",
  );
});
