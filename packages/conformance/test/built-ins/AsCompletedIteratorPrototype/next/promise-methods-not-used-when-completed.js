// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  No method of Promise is called for a call that finds the iterator completed.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      ...
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  await it.next();
  function poisoned() {
    throw new Test262Error("must not be called");
  }
  var then = Promise.prototype.then;
  var resolve = Promise.resolve;
  var reject = Promise.reject;
  var promise;
  Promise.prototype.then = poisoned;
  Promise.resolve = poisoned;
  Promise.reject = poisoned;

  try {
    promise = it.next();
  } finally {
    Promise.prototype.then = then;
    Promise.resolve = resolve;
    Promise.reject = reject;
  }

  var result = await promise;
  assert.sameValue(result.value, undefined, "value");
  assert.sameValue(result.done, true, "done");
});
