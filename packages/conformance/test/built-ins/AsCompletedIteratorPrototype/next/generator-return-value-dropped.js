// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What a generator returns is neither a task nor the value of the last answer.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration, generators]
---*/

asyncTest(async function () {
  function* sync() {
    yield 1;
    return "return value";
  }
  async function* async() {
    yield 1;
    return "return value";
  }

  var it = Promise.asCompleted(sync());
  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  assert.sameValue((await it.next()).value, undefined, "value of the second answer to next()");

  it = Promise.asCompleted(async(), 1);
  assert.sameValue((await it.next()).value, 1, "value of the third answer to next()");
  assert.sameValue((await it.next()).value, undefined, "value of the fourth answer to next()");
});
