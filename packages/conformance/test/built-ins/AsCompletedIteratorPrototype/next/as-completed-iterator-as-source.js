// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An As-Completed Iterator as source: the outer limit bounds its requests, and
  closing the outer one closes the inner source.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, generators, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    try {
      for (var i = 1; ; i++) {
        log.push("pull " + i);
        yield i;
      }
    } finally {
      log.push("closed");
    }
  }
  var it = Promise.asCompleted(Promise.asCompleted(items(), 1), 2);

  assert.sameValue((await it.next()).value, 1, "value of the first answer");
  assert.sameValue((await it.next()).value, 2, "value of the second answer");
  await waitForJobs(9);
  var pulls = log.length;
  assert.sameValue(pulls, 5, "two delivered, two waiting outside, one inside");
  assert.sameValue((await it.return()).done, true, "done of the answer to return()");
  assert.compareArray(log.slice(pulls), ["closed"], "operations after return()");
});
