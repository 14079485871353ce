// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync source without elements: each request is answered done.
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
  var it = Promise.asCompleted([], 1);
  var results = await Promise.all([it.next(), it.next()]);

  assert.sameValue(results[0].done, true, "done of results 0");
  assert.sameValue(results[0].value, undefined, "value of results 0");
  assert.sameValue(results[1].done, true, "done of results 1");
  assert.sameValue(results[1].value, undefined, "value of results 1");
});
