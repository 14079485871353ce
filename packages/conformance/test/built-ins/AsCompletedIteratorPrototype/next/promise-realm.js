// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The promise, its result object and a rejection for an incompatible receiver
  are of the function's realm.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...
    8. Return promiseCapability.[[Promise]].
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted([]);
  var promise = it.next();

  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype);
  assert.sameValue(Object.getPrototypeOf(await promise), other.Object.prototype);

  promise = it.next.call({});
  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype);

  await assert.throwsAsync(other.TypeError, function () {
    return promise;
  });
});
