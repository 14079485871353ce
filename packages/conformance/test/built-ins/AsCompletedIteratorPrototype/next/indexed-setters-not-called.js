// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Results are kept in a List: no setter for an index that Object.prototype has
  is called where several of them wait.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
    3. Return unused.

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
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var calls = 0;
  var values = "";
  var indices = "01234567";
  function* items() {
    for (var item of "abcdef") yield item;
  }
  var it = Promise.asCompleted(items(), 5);

  for (var index of indices) {
    Object.defineProperty(Object.prototype, index, {
      configurable: true,
      get: function () {},
      set: function () {
        calls++;
      },
    });
  }
  try {
    await it.next();
    await undefined;
    for (var i = 0; i < 5; i++) {
      values += (await it.next()).value;
    }
  } finally {
    for (var index of indices) {
      delete Object.prototype[index];
    }
  }

  assert.sameValue(values, "bcdef");
  assert.sameValue(calls, 0);
  assert.sameValue((await it.next()).done, true);
});
