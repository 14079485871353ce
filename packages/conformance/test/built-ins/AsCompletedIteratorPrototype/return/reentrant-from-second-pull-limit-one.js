// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source calls return() at its second pull, at limit 1: requests are answered
  at once, and the source is closed one job later.
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
    var pulls = 0;
    var it;
    var iterator = {
      next: function () {
        pulls++;
        if (pulls === 2) {
          it.return().then(function (result) {
            log.push("answer to return: " + result.done);
          });
          log.push("second pull");
        }
        return { done: false, value: pulls };
      },
      get return() {
        log.push("get return");
        return function () {
          log.push("return");
          return {};
        };
      },
    };
    it = Promise.asCompleted(makeIterable(iterator), 1);

    await it.next();
    log.push("delivered");
    await waitForJobs(5);

    assert.compareArray(
      log,
      ["second pull", "delivered", "get return", "return", "answer to return: true"],
      "order of operations",
    );
    assert.sameValue((await it.next()).done, true, "done afterwards");
    assert.sameValue(pulls, 2, "pulls");
  });
});
