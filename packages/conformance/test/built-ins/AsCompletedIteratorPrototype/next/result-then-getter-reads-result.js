// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" is read of the result object with value and done in place, inside the
  call that takes a waiting result.
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
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b"], 2);
  await it.next();
  await undefined;

  var seen = [];
  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      seen.push(this);
    },
    configurable: true,
  });
  var answer = it.next();
  delete Object.prototype.then;

  assert.sameValue(seen.length, 1);
  assert.sameValue(await answer, seen[0]);
  assert.sameValue(seen[0].value, "b");
  assert.sameValue(seen[0].done, false);
});
