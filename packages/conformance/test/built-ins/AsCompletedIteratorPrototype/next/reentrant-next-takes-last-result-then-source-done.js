// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source takes the last waiting result and says done: the requests behind it
  are answered done.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    3. If iterator.[[AsCompletedState]] is exhausted and iterator.[[Occupied]] = 0, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var nested;
  function* items() {
    yield "a";
    yield "b";
    yield "c";
    nested = [it.next(), it.next()];
  }
  var it = Promise.asCompleted(items(), 2);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "b", "value of the second answer to next()");
  assert.sameValue((await nested[0]).value, "c", "value of nested 0");
  assert.sameValue((await nested[1]).done, true, "done of nested 1");
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
});
