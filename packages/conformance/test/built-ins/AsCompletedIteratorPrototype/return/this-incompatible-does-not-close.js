// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A call on an incompatible receiver closes nothing, even if the receiver has a
  method return.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["task"]);
  var receiver = {
    return: function () {
      throw new Test262Error("must not be called");
    },
  };

  await assert.throwsAsync(
    TypeError,
    function () {
      return it.return.call(receiver);
    },
    "rejection of it.return.call(receiver)",
  );
  assert.sameValue((await it.next()).value, "task", "value of the first answer to next()");
});
