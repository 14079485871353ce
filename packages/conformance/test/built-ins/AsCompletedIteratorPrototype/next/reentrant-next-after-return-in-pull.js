// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  next() after return() in the same pull is answered done at once, and the
  source is closed and pulled no more.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    5. Let pulling be iterator.[[Pulling]].
    ...
    7. If state is open, then
      ...
      b. If pulling is true, perform ! Await(undefined).
      c. If source.[[Done]] is false, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await forEachKind(async function (makeIterable) {
    var log = [];
    var it;
    var nested;
    var iterator = {
      next: function () {
        log.push("next");
        it.return();
        nested = it.next();
        return { done: false, value: "in hand" };
      },
      return: function () {
        log.push("return");
        return {};
      },
    };
    it = Promise.asCompleted(makeIterable(iterator), 3);

    var first = it.next();
    assert.compareArray(log, ["next"], "not closed in the pull");
    assert.sameValue((await first).done, true, "done of the outer answer");
    assert.sameValue((await nested).done, true, "done of the nested answer");
    await waitForJobs(3);
    assert.compareArray(log, ["next", "return"], "operations on the source");
  });
});
