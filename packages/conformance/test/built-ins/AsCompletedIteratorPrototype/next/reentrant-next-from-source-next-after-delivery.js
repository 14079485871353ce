// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source that calls next() while it is pulled for a delivered result is not
  pulled from within.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      e. Perform AsCompletedIteratorFill(iterator).
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

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  assert.sameValue((await nested).value, 2, "value of the nested answer");
  assert.compareArray(
    log,
    ["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"],
    "order of operations",
  );
}

asyncTest(async function () {
  await check(Symbol.iterator);
  await check(Symbol.asyncIterator);
});
