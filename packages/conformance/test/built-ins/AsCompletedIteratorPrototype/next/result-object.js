// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result is an ordinary object with the own data properties value and done.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, propertyHelper.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var result = await Promise.asCompleted([1], 1).next();

  assert.sameValue(Object.getPrototypeOf(result), Object.prototype, "prototype of result");
  assert.compareArray(Reflect.ownKeys(result), ["value", "done"], "own keys of result");
  verifyProperty(result, "value", { value: 1, writable: true, enumerable: true, configurable: true });
  verifyProperty(result, "done", { value: false, writable: true, enumerable: true, configurable: true });
});
