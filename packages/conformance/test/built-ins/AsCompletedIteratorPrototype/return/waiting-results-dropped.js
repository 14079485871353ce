// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Results that wait are dropped.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    5. Perform AsCompletedIteratorComplete(iterator).
    6. If state is open, then
      ...
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    2. Set iterator.[[Source]] to empty.
    3. Set iterator.[[Results]] to a new empty List.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b", "c"]);

  assert.sameValue((await it.next()).value, "a");
  await undefined;

  await it.return();

  var result = await it.next();
  assert.sameValue(result.value, undefined);
  assert.sameValue(result.done, true);
});
