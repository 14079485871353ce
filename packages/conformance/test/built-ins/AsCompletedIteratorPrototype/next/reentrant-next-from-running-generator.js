// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The body of a generator may call next() on the result: the generator is not
  asked to resume while it runs.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    4. Set iterator.[[Pulling]] to false.
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

  assert.sameValue((await it.next()).value, "a");
  assert.sameValue((await nested).value, "b");
  assert.sameValue((await it.next()).done, true);
});
