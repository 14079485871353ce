// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result is an ordinary object with the own data properties value and done.
info: |
  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      a. Assert: iterator.[[Results]] is empty.
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, propertyHelper.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var result = await Promise.asCompleted([1], 1).next();

  assert.sameValue(Object.getPrototypeOf(result), Object.prototype);
  assert.compareArray(Reflect.ownKeys(result), ["value", "done"]);
  verifyProperty(result, "value", { value: 1, writable: true, enumerable: true, configurable: true });
  verifyProperty(result, "done", { value: false, writable: true, enumerable: true, configurable: true });
});
