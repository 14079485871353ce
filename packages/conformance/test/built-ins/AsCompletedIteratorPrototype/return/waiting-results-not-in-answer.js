// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The value of the answer is undefined, though results wait.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b", "c"]);

  assert.sameValue((await it.next()).value, "a", "the result before return()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  var answer = await it.return();

  assert.sameValue(answer.value, undefined, "value");
  assert.sameValue(answer.done, true, "done");
});
