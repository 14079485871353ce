// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A method of this realm on an iterator of another: the result that it delivers
  itself is of this realm, whoever pulled.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var it = other.Promise.asCompleted(["first", "second"], 2);
  var next = Promise.asCompleted([]).next;

  var first = await it.next();
  assert.sameValue(
    Object.getPrototypeOf(first),
    other.Object.prototype,
    "delivered by the method of the other realm",
  );
  await waitForJobs(3);
  var promise = next.call(it);
  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype, "the promise");
  assert.sameValue(
    Object.getPrototypeOf(await promise),
    Object.prototype,
    "delivered by the method of this realm",
  );
});
