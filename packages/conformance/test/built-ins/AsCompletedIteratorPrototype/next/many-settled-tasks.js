// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Hundreds of tasks that have settled already are delivered, in order.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration, generators]
---*/

asyncTest(async function () {
  var count = 0;
  function* items() {
    for (var i = 0; i < 300; i++) {
      yield i;
    }
  }

  for await (var value of Promise.asCompleted(items(), 150)) {
    assert.sameValue(value, count, "value");
    count++;
  }

  assert.sameValue(count, 300, "number of results");
});
