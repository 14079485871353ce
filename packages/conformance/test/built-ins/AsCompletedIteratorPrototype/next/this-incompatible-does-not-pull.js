// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A call on an incompatible receiver does nothing to the iterator that the
  method was read from.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var pulls = 0;
  function* items() {
    pulls++;
    yield 1;
  }
  var it = Promise.asCompleted(items(), 1);

  await assert.throwsAsync(
    TypeError,
    function () {
      return (0, it.next)();
    },
    "the rejection",
  );
  assert.sameValue(pulls, 0, "number of pulls");

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
});
