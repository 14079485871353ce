// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Results settle four, three and one at a time between calls that take three and
  five: they come in the order in which they settled.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, generators, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var settle = [];
  function* items() {
    for (;;) {
      yield new Promise(function (resolve) {
        settle.push(resolve);
      });
    }
  }
  var it = Promise.asCompleted(items(), 8);
  var taken = [];
  async function take(count) {
    for (var i = 0; i < count; i++) taken.push((await it.next()).value);
  }

  var first = it.next();
  [3, 0, 5, 1, 7].forEach(function (task) {
    settle[task](task);
  });
  taken.push((await first).value);
  await waitForJobs(3);
  await take(3);
  [9, 2, 8].forEach(function (task) {
    settle[task](task);
  });
  await waitForJobs(3);
  settle[4](4);
  await waitForJobs(3);
  await take(5);

  assert.compareArray(taken, [3, 0, 5, 1, 7, 9, 2, 8, 4], "order of the results");
  assert.sameValue(settle.length, 17, "pulls");
});
