// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A call that takes a waiting result gives its slot back before it resolves its
  promise: a nested next() from the "then" getter takes the result behind it,
  and pulls.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorFill ( iterator )
    ...
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
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
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  function* items() {
    for (var i = 0; ; i++) {
      log.push("pull " + i);
      yield i;
    }
  }
  var it = Promise.asCompleted(items(), 2);
  await it.next();
  await undefined;
  assert.compareArray(log, ["pull 0", "pull 1", "pull 2"]);

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      log.push("get then of " + this.value);
      if (this.value === 1) {
        nested = it.next();
        log.push("nested call returned");
      }
    },
    configurable: true,
  });
  var answer = it.next();
  delete Object.prototype.then;

  assert.compareArray(log, [
    "pull 0",
    "pull 1",
    "pull 2",
    "get then of 1",
    "get then of 2",
    "pull 3",
    "pull 4",
    "nested call returned",
  ]);
  assert.sameValue((await answer).value, 1);
  assert.sameValue((await nested).value, 2);
});
