// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The method is the same for each iterator and acts on its receiver.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    1. Let iterator be the this value.
    ...
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    4. IfAbruptRejectPromise(check, promiseCapability).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var first = Promise.asCompleted(["first"]);
  var second = Promise.asCompleted(["second"]);

  assert.sameValue((await first.next.call(second)).value, "second", "(await first.next.call(second)).value");
  assert.sameValue((await second.next.call(first)).value, "first", "(await second.next.call(first)).value");
});
