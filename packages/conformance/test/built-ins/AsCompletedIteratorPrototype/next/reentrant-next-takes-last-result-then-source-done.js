// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source takes the last waiting result while it is being pulled, and then says
  that it is done: the requests behind it are answered done.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    4. Set iterator.[[Pulling]] to false.
    5. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, perform AsCompletedIteratorComplete(iterator).
    6. Return unused.

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
  var nested;
  function* items() {
    yield "a";
    yield "b";
    yield "c";
    nested = [it.next(), it.next()];
  }
  var it = Promise.asCompleted(items(), 2);

  assert.sameValue((await it.next()).value, "a");
  await undefined;

  assert.sameValue((await it.next()).value, "b");
  assert.sameValue((await nested[0]).value, "c");
  assert.sameValue((await nested[1]).done, true);
  assert.sameValue((await it.next()).done, true);
});
