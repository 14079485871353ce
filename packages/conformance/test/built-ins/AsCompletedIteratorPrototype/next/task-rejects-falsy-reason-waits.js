// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy reason is a failure like any other, where it waits for its request.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, -0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var it = Promise.asCompleted(["task", Promise.reject(reasons[i])], 2);
    await it.next();
    for (var job = 0; job < 5; job++) {
      await undefined;
    }

    var outcome = await it.next().then(
      function () {
        return "fulfilled";
      },
      function (reason) {
        return [reason];
      },
    );

    assert.compareArray(outcome, [reasons[i]], String(reasons[i]));
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
  }
});
