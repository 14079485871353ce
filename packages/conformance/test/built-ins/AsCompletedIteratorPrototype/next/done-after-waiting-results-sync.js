// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end of a sync source the results that wait are handed out before
  done.
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
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b", "c"], 5);

  await it.next();
  await undefined;
  await undefined;

  var results = await Promise.all([it.next(), it.next(), it.next(), it.next()]);

  assert.sameValue(results[0].value, "b");
  assert.sameValue(results[1].value, "c");
  assert.sameValue(results[2].done, true);
  assert.sameValue(results[3].done, true);
});
