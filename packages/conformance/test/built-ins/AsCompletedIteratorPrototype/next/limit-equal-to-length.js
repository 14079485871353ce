// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  With as many slots as elements, the end is found when the first result is
  delivered.
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
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    yield "a";
    yield "b";
    log.push("end");
  }

  var it = Promise.asCompleted(items(), 2);
  var first = it.next();

  assert.compareArray(log, [], "order of operations");

  assert.sameValue((await first).value, "a", "value of the first answer");
  assert.compareArray(log, ["end"], "order of operations");
  assert.sameValue((await it.next()).value, "b", "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
