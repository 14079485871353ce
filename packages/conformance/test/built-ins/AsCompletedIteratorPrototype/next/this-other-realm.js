// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An As-Completed Iterator of another realm is a receiver like any other.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted(["task"], 1);
  var next = Promise.asCompleted([]).next;

  var promise = next.call(it);

  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype, "the promise is of the method's realm");
  assert.sameValue((await promise).value, "task", "value");
  assert.sameValue((await next.call(it)).done, true, "done");
});
