// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" is read of a result before the source is pulled for it, but with its
  slot given back: a nested next() pulls.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

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
  var it = Promise.asCompleted(items(), 1);
  var first = it.next();
  var watch = Promise.resolve().then(function () {
    delete Object.prototype.then;
  });

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      log.push("get then of " + this.value);
      nested = it.next();
      log.push("nested call returned");
    },
    configurable: true,
  });
  await watch;

  assert.sameValue((await first).value, 0);
  assert.sameValue((await nested).value, 1);
  assert.compareArray(log.slice(0, 4), ["pull 0", "get then of 0", "pull 1", "nested call returned"]);
});
