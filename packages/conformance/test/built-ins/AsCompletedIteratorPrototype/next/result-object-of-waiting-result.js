// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result that waited for its request is an ordinary object with the own data
  properties value and done.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    3. Return unused.
flags: [async]
includes: [asyncHelpers.js, compareArray.js, propertyHelper.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([1, 2], 2);

  await it.next();
  await undefined;

  var result = await it.next();

  assert.sameValue(Object.getPrototypeOf(result), Object.prototype);
  assert.compareArray(Reflect.ownKeys(result), ["value", "done"]);
  verifyProperty(result, "value", { value: 2, writable: true, enumerable: true, configurable: true });
  verifyProperty(result, "done", { value: false, writable: true, enumerable: true, configurable: true });
});
