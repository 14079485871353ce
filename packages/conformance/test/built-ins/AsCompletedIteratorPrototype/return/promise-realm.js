// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The promise, its result object and its error are of the method's realm.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted([]);
  var promise = it.return();

  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype, "prototype of promise");
  assert.sameValue(
    Object.getPrototypeOf(await promise),
    other.Object.prototype,
    "prototype of await promise",
  );

  promise = it.return.call({});
  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype, "prototype of promise");

  await assert.throwsAsync(
    other.TypeError,
    function () {
      return promise;
    },
    "rejection of promise",
  );
});
