// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  On a receiver that is no Object, return gives a rejected promise.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol]
---*/

asyncTest(async function () {
  var method = Promise.asCompleted([]).return;

  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(undefined);
    },
    "undefined",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(null);
    },
    "null",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(true);
    },
    "true",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(1);
    },
    "1",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call("iterator");
    },
    "string",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return method.call(Symbol());
    },
    "symbol",
  );
});
