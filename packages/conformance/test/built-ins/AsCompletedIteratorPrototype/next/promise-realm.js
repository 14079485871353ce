// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The promise, its result object and its error are of the method's realm.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted([]);
  var promise = it.next();

  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype, "prototype of promise");
  assert.sameValue(
    Object.getPrototypeOf(await promise),
    other.Object.prototype,
    "prototype of await promise",
  );

  promise = it.next.call({});
  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype, "prototype of promise");

  await assert.throwsAsync(
    other.TypeError,
    function () {
      return promise;
    },
    "rejection of promise",
  );
});
