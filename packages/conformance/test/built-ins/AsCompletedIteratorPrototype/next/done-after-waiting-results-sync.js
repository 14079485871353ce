// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  After the end of a sync source the results that wait are handed out before
  done.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b", "c"], 5);

  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var results = await Promise.all([it.next(), it.next(), it.next(), it.next()]);

  assert.sameValue(results[0].value, "b", "value of results 0");
  assert.sameValue(results[1].value, "c", "value of results 1");
  assert.sameValue(results[2].done, true, "done of results 2");
  assert.sameValue(results[3].done, true, "done of results 3");
});
