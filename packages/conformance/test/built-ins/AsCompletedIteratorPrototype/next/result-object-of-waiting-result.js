// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result that waited is an ordinary object with the own data properties
  value and done.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, propertyHelper.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([1, 2], 2);

  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var result = await it.next();

  assert.sameValue(Object.getPrototypeOf(result), Object.prototype, "prototype of result");
  assert.compareArray(Reflect.ownKeys(result), ["value", "done"], "own keys of result");
  verifyProperty(result, "value", { value: 2, writable: true, enumerable: true, configurable: true });
  verifyProperty(result, "done", { value: false, writable: true, enumerable: true, configurable: true });
});
