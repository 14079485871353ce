// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  On a receiver that is no Object, next returns a rejected promise.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol]
---*/

asyncTest(async function () {
  var next = Promise.asCompleted([]).next;

  await assert.throwsAsync(
    TypeError,
    function () {
      return next.call(undefined);
    },
    "undefined",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return next.call(null);
    },
    "null",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return next.call(true);
    },
    "true",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return next.call(1);
    },
    "1",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return next.call("iterator");
    },
    "string",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return next.call(Symbol());
    },
    "symbol",
  );
});
