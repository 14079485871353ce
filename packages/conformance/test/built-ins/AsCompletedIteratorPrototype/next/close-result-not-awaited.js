// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of the object that "return" of a sync source gives for a failure nothing is
  read.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator, Proxy]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          return new Proxy(
            {},
            {
              get: function (target, key) {
                log.push("get " + String(key));
              },
            },
          );
        },
      };
    },
  };

  await assert.throwsAsync(
    Test262Error,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "the failure",
  );

  assert.compareArray(log, [], "operations on what return gives");
});
