// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A request is resolved by a promise's resolve function, which reads "then" of
  the result: a getter that throws rejects that request alone.
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
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b"], 1);
  var first = it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      throw new Test262Error();
    },
    configurable: true,
  });

  await assert.throwsAsync(Test262Error, function () {
    return first;
  });
  assert.sameValue((await it.next()).value, "b");
  assert.sameValue((await it.next()).done, true);
});
