// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An error from closing leaves no trace in the reason for which the source is
  closed.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
      b. NOTE: An error from closing the source does not replace failure.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Reflect, Symbol.iterator]
---*/

asyncTest(async function () {
  var reason = new Test262Error("from the task");
  var keys = Reflect.ownKeys(reason);
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(reason) };
        },
        return: function () {
          throw new Error("from return");
        },
      };
    },
  };
  var caught;

  try {
    await Promise.asCompleted(items, 1).next();
  } catch (error) {
    caught = error;
  }

  assert.sameValue(caught, reason, "reason of the rejection");
  assert.compareArray(Reflect.ownKeys(reason), keys, "properties of the reason");
});
