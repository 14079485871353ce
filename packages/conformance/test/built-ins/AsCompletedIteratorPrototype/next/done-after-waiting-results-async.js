// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end of an async source the results that wait are handed out before
  done.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    5. Set done to ! done.
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
      d. Return unused.
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
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var i = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          i++;
          return { done: i > 3, value: i };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 5);

  assert.sameValue((await it.next()).value, 1);
  await undefined;
  await undefined;
  await undefined;

  var results = await Promise.all([it.next(), it.next(), it.next(), it.next()]);

  assert.sameValue(results[0].value, 2);
  assert.sameValue(results[1].value, 3);
  assert.sameValue(results[2].done, true);
  assert.sameValue(results[3].done, true);
});
