// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Requests that a return method of another realm answers keep their promises and
  get results of that method's realm.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted([new Promise(function () {})], 1);
  var request = it.next();
  var method = Promise.asCompleted([]).return;

  var answer = await method.call(it);
  assert.sameValue(Object.getPrototypeOf(answer), Object.prototype, "the answer to return()");
  assert.sameValue(Object.getPrototypeOf(request), other.Promise.prototype, "the promise of the request");
  assert.sameValue(Object.getPrototypeOf(await request), Object.prototype, "its result");
});
