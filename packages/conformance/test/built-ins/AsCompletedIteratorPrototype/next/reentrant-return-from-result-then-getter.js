// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  return() from the "then" getter of a result: that result is delivered, and
  nothing is pulled for it.
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
  var watch = Promise.resolve().then(function () {
    delete Object.prototype.then;
  });

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      log.push("get then");
      it.return();
    },
    configurable: true,
  });
  await watch;

  var result = await first;
  assert.sameValue(result.value, "task");
  assert.sameValue(result.done, false);
  assert.sameValue((await it.next()).done, true);
  assert.compareArray(log, ["next", "get then", "return"]);
});
