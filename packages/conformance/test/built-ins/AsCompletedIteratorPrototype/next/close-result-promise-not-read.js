// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of a promise that "return" of a sync source gives for a failure nothing is
  read.
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
  var log = [];
  var promise = Promise.resolve();
  ["then", "constructor"].forEach(function (key) {
    Object.defineProperty(promise, key, {
      get: function () {
        log.push("get " + key);
      },
    });
  });
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          return promise;
        },
      };
    },
  };

  await assert.throwsAsync(
    Test262Error,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "the reason of the task",
  );

  assert.compareArray(log, [], "operations on what return gives");
});
