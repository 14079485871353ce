// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  At no time are there more running tasks and undelivered results than the limit
  says, and a free slot is taken at once.
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
    3. Return unused.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var pulled = 0;
  var delivered = 0;
  var highest = 0;
  var total = 40;
  function* items() {
    while (pulled < total) {
      pulled++;
      highest = Math.max(highest, pulled - delivered);
      // Every third task takes a few jobs longer than its neighbours.
      yield pulled % 3 === 0
        ? Promise.resolve()
            .then(function () {})
            .then(function () {})
        : pulled;
    }
  }

  var it = Promise.asCompleted(items(), 4);

  for (var i = 0; i < total; i++) {
    var result = await it.next();

    assert.sameValue(result.done, false);
    delivered++;
    // The slot of this result was taken again before it came here.
    assert.sameValue(pulled, Math.min(total, delivered + 4));
  }

  // The source is pulled before the consumer hears of the result that made room.
  assert.sameValue(highest, 5);
  assert.sameValue((await it.next()).done, true);
});
