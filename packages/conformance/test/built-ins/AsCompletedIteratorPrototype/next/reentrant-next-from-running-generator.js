// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A generator's body calls next() on the result: the running generator is not
  resumed.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var nested;
  function* items() {
    nested = it.next();
    yield "a";
    yield "b";
  }
  var it = Promise.asCompleted(items(), 5);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  assert.sameValue((await nested).value, "b", "value of the nested answer");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
