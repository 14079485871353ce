// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source that calls next() on the result while it is pulled for a slot that a
  delivered result has freed is not pulled again before it has answered.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      ...
      d. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    4. Set iterator.[[Pulling]] to false.
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

async function check(kind) {
  var log = [];
  var pulls = 0;
  var nested;
  var items = {
    [kind]: function () {
      return {
        next: function () {
          var pull = ++pulls;
          log.push("begin " + pull);
          if (pull === 2) {
            nested = it.next();
          }
          log.push("end " + pull);
          return { done: false, value: pull };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, 1);
  assert.sameValue((await nested).value, 2);
  assert.compareArray(log, ["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
}

asyncTest(async function () {
  await check(Symbol.iterator);
  await check(Symbol.asyncIterator);
});
