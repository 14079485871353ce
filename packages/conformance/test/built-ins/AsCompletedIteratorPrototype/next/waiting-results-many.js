// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  More than 2**10 results wait, and requests take some, and more results come:
  none is lost and all come in order.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, generators, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var count = 0;
  function* items() {
    while (count < 2200) yield count++;
  }
  var it = Promise.asCompleted(items(), 1100);
  var expected = 0;

  while (expected < 2200) {
    var requests = [];
    for (var i = 0; i < 700 && expected + i < 2200; i++) requests.push(it.next());
    for (var i = 0; i < requests.length; i++) {
      assert.sameValue((await requests[i]).value, expected, "value of result " + expected);
      expected++;
    }
    await waitForJobs(3);
  }
  assert.sameValue((await it.next()).done, true, "done");
});
