// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The reaction that delivers a result pulls the next element, before the
  consumer sees the result.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    for (var i = 0; i < 3; i++) {
      log.push("pull " + i);
      yield i;
    }
  }

  for await (var value of Promise.asCompleted(items(), 1)) {
    log.push("see " + value);
  }

  assert.compareArray(log, ["pull 0", "pull 1", "see 0", "pull 2", "see 1", "see 2"], "order of operations");
});
