// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A second call of return() while the source is being pulled is answered at once
  and does not close the source again.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    5. Set iterator.[[Pulling]] to true.
    ...
    7. Else,
      ...
      b. If task is a throw completion, set source.[[Done]] to true.
    8. Set iterator.[[Pulling]] to false.
    ...

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
    var iterator = {
      next: function () {
        it.return().then(function () {
          log.push("first answer");
        });
        it.return().then(function () {
          log.push("second answer");
        });
        return { done: false, value: 1 };
      },
      return: function () {
        log.push("return");
        return {};
      },
    };
    it = Promise.asCompleted(makeIterable(iterator), 2);

    it.next().then(function () {
      log.push("answer to next");
    });
    await waitForJobs(6);
    assert.compareArray(
      log.slice().sort(),
      ["answer to next", "first answer", "return", "second answer"],
      "what happens",
    );
    assert.sameValue(
      log.indexOf("second answer") < log.indexOf("first answer"),
      true,
      "the second does not wait",
    );
  });
});
