// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The promise, its result object and a rejection for an incompatible receiver
  are of the function's realm.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
    7. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted([]);
  var promise = it.return();

  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype);
  assert.sameValue(Object.getPrototypeOf(await promise), other.Object.prototype);

  promise = it.return.call({});
  assert.sameValue(Object.getPrototypeOf(promise), other.Promise.prototype);

  await assert.throwsAsync(other.TypeError, function () {
    return promise;
  });
});
