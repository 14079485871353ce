// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The rejected promise for an incompatible receiver is an intrinsic one.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
    8. Return promiseCapability.[[Promise]].
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var promise = Promise.asCompleted([]).next.call({});

  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype, "prototype of promise");
  assert.compareArray(Reflect.ownKeys(promise), [], "own keys of promise");

  await assert.throwsAsync(
    TypeError,
    function () {
      return promise;
    },
    "rejection of promise",
  );
});
