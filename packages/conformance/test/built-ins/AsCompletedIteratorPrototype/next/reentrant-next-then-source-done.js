// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source calls next() on the result and then says that it is done: both
  requests are answered done.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
    ...
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var nested;
  function* items() {
    nested = it.next();
  }
  var it = Promise.asCompleted(items());

  var results = [await it.next(), await nested];

  assert.sameValue(results[0].done, true, "done of results 0");
  assert.sameValue(results[1].done, true, "done of results 1");
});
