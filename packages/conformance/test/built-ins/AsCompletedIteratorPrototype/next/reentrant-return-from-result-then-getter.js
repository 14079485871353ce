// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  return() from the "then" getter of a result: that result is delivered, and
  nothing is pulled for it.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      e. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return { done: false, value: "task" };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);
  var first = it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      log.push("get then");
      it.return();
    },
    configurable: true,
  });
  try {
    // The result is delivered in the next job.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
  } finally {
    delete Object.prototype.then;
  }

  var result = await first;
  assert.sameValue(result.value, "task", "value of the result");
  assert.sameValue(result.done, false, "done of the result");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.compareArray(log, ["next", "get then", "return"], "order of operations");
});
