// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy reason is a failure like any other, for an open request.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reasons = [undefined, null, false, 0, -0, NaN, ""];

  for (var i = 0; i < reasons.length; i++) {
    var it = Promise.asCompleted([Promise.reject(reasons[i])], 1);
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
