// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A done result is of the realm of the method that answers with it.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
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
  var it = other.Promise.asCompleted([], 1);
  var next = Promise.asCompleted([]).next;

  assert.sameValue(
    Object.getPrototypeOf(await next.call(it)),
    Object.prototype,
    "the end, seen by this realm's method",
  );
  assert.sameValue(
    Object.getPrototypeOf(await it.next()),
    other.Object.prototype,
    "completed, the other's method",
  );
  assert.sameValue(
    Object.getPrototypeOf(await next.call(it)),
    Object.prototype,
    "completed, this realm's method",
  );
});
