// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task that rejects with a falsy reason closes a sync source, once, and never
  an async one.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  async function reasonOf(promise) {
    try {
      await promise;
    } catch (reason) {
      return { reason: reason };
    }
    throw new Test262Error("the promise is not rejected");
  }

  await forEachKind(async function (makeIterable, kind) {
    for (var i = 0; i < falsyValues.length; i++) {
      var falsy = falsyValues[i];
      var log = [];
      var iterator = {
        next: function () {
          log.push("next");
          var task = Promise.reject(falsy);
          return kind === "sync" ? { done: false, value: task } : task;
        },
        get return() {
          log.push("get return");
          return function () {
            log.push("return");
            return {};
          };
        },
      };
      var it = Promise.asCompleted(makeIterable(iterator), 1);

      assert.sameValue((await reasonOf(it.next())).reason, falsy, "reason");
      assert.sameValue((await it.next()).done, true, "done after the failure");
      await it.return();
      assert.compareArray(
        log,
        kind === "sync" ? ["next", "get return", "return"] : ["next"],
        "operations on the source",
      );
    }
  });
});
