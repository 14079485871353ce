// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Running tasks and waiting results never exceed the limit; a free slot is
  taken at once.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var pulled = 0;
  var delivered = 0;
  var highest = 0;
  var total = 40;
  function* items() {
    while (pulled < total) {
      pulled++;
      highest = Math.max(highest, pulled - delivered);
      // Every third task takes a few jobs longer than its neighbours.
      yield pulled % 3 === 0
        ? Promise.resolve()
            .then(function () {})
            .then(function () {})
        : pulled;
    }
  }

  var it = Promise.asCompleted(items(), 4);

  for (var i = 0; i < total; i++) {
    var result = await it.next();

    assert.sameValue(result.done, false, "done of the result");
    delivered++;
    // The slot of this result was taken again before it came here.
    assert.sameValue(pulled, Math.min(total, delivered + 4), "pulled");
  }

  // The source is pulled before the consumer hears of the result that made room.
  assert.sameValue(highest, 5, "most at a time");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
