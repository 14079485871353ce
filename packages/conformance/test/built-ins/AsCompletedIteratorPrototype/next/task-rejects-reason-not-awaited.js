// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A reason that is a promise or a thenable is passed on as it is.
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
  var reason = {
    get then() {
      throw new Test262Error("then must not be read");
    },
  };
  var it = Promise.asCompleted([Promise.reject(reason)], 1);

  var outcome = await it.next().then(
    function () {
      return "fulfilled";
    },
    function (error) {
      return [error];
    },
  );

  assert.sameValue(outcome[0], reason, "outcome[0]");
});
