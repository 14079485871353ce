// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source that is pulled because a result was taken takes the next waiting
  result itself; the slot that this frees is filled by the pull that is under
  way.
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
  var pulls = 0;
  var nested;
  function* items() {
    for (;;) {
      pulls++;
      if (pulls === 4) {
        nested = it.next();
        assert.sameValue(pulls, 4, "not pulled from within");
      }
      yield pulls;
    }
  }
  var it = Promise.asCompleted(items(), 2);

  assert.sameValue((await it.next()).value, 1);
  await undefined;
  assert.sameValue(pulls, 3);

  // 2 and 3 wait. Taking 2 pulls the fourth element, whose generator takes 3, so that a fifth is pulled.
  var answer = it.next();
  assert.sameValue(pulls, 5);

  assert.sameValue((await answer).value, 2);
  assert.sameValue((await nested).value, 3);
  assert.sameValue((await it.next()).value, 4);
});
