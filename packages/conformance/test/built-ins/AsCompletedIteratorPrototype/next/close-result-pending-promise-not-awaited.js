// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A pending promise from "return" of a sync source does not hold the failure
  back.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          return new Promise(function () {});
        },
      };
    },
  };
  var log = [];
  var answer = Promise.asCompleted(items, 1)
    .next()
    .catch(function () {
      log.push("rejected");
    });

  for (var i = 0; i < 10; i++) {
    await undefined;
  }

  assert.compareArray(log, ["rejected"], "the failure is told at once");
  await answer;
});
