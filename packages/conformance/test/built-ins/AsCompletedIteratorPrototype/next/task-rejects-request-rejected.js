// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects: the open request is rejected with the very same reason, then
  comes done.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var reason = new Test262Error();
  var it = Promise.asCompleted([Promise.reject(reason)], 1);

  var outcome = await it.next().then(
    function () {
      throw new Error("must not be fulfilled");
    },
    function (error) {
      return error;
    },
  );
  assert.sameValue(outcome, reason, "outcome");

  var result = await it.next();
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
});
