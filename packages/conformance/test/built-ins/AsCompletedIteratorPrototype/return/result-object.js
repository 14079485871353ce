// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The answer is an ordinary object whose value is undefined and whose done is
  true.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, compareArray.js, propertyHelper.js]
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([1]);
  var results = [await it.return(), await it.return()];

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
