// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A task that rejects after return() is ignored; the source is not closed again.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...

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
  var returnCalls = 0;
  var reject;
  var task = new Promise(function (resolve, r) {
    reject = r;
  });
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: task };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);
  it.next();
  await it.return();

  reject(new Test262Error());
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
  assert.sameValue(returnCalls, 1, "calls of return");
});
