// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source without elements: each request is answered done.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted((async function* () {})(), 2);
  var results = await Promise.all([it.next(), it.next()]);

  assert.sameValue(results[0].done, true, "done of results 0");
  assert.sameValue(results[0].value, undefined, "value of results 0");
  assert.sameValue(results[1].done, true, "done of results 1");
  assert.sameValue(results[1].value, undefined, "value of results 1");
});
