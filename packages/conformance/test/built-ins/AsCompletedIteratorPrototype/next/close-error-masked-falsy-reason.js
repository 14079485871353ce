// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An error from closing does not replace a falsy reason.
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
  var reasons = [undefined, null, false, 0, NaN, ""];
  for (var i = 0; i < reasons.length; i++) {
    var items = {
      [Symbol.iterator]: function () {
        return {
          next: function () {
            return { done: false, value: Promise.reject(reasons[i]) };
          },
          return: function () {
            throw new Test262Error("from return");
          },
        };
      },
    };
    var outcome = await Promise.asCompleted(items, 1)
      .next()
      .then(
        function () {
          return "fulfilled";
        },
        function (reason) {
          return [reason];
        },
      );
    assert.compareArray(outcome, [reasons[i]], String(reasons[i]));
  }
});
