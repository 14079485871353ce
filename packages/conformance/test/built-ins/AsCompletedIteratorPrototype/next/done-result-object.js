// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The last answer is an ordinary object whose value is undefined and whose
  done is true.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, propertyHelper.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);

  // The first request is open when the source says that it is done, the second comes after that.
  var results = [await it.next(), await it.next()];

  results.forEach(function (result) {
    assert.sameValue(Object.getPrototypeOf(result), Object.prototype, "prototype of result");
    assert.compareArray(Reflect.ownKeys(result), ["value", "done"], "own keys of result");
    verifyProperty(result, "value", {
      value: undefined,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    verifyProperty(result, "done", { value: true, writable: true, enumerable: true, configurable: true });
  });

  assert.notSameValue(results[0], results[1], "results[0] is another");
});
