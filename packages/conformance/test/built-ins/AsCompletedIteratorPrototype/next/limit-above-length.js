// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A limit above the number of elements: the first call reaches the end of the
  source.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
    ...
    11. If task is done, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b"], 1000);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  assert.sameValue((await it.next()).value, "b", "value of the second answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
});
