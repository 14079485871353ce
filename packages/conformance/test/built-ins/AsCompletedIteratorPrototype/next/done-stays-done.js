// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Once done, each further call is answered done, and the source is not
  touched.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var calls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          calls++;
          return { done: calls !== 2, value: "too late" };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  for (var i = 0; i < 3; i++) {
    var result = await it.next();

    assert.sameValue(result.done, true, "done of the result");
    assert.sameValue(result.value, undefined, "value of the result");
  }
  assert.sameValue(calls, 1, "number of calls");
});
