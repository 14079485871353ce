// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  On an Object without the internal slots, next returns a rejected promise.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  var next = it.next;
  var receivers = {
    "ordinary object": {},
    array: [],
    function: function () {},
    promise: Promise.resolve(),
    "array iterator": [].values(),
    "async generator": (async function* () {})(),
    "%AsCompletedIteratorPrototype%": Object.getPrototypeOf(it),
    "object that inherits from an As-Completed Iterator": Object.create(it),
  };

  for (var name in receivers) {
    await assert.throwsAsync(
      TypeError,
      function () {
        return next.call(receivers[name]);
      },
      name,
    );
  }
});
