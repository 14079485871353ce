// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A request made by the "then" getter of the last result is answered done.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      ...
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      e. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["only"], 2);
  var first = it.next();
  var nested;
  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      nested = it.next();
    },
    configurable: true,
  });
  try {
    // The result is delivered in the next job.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
  } finally {
    delete Object.prototype.then;
  }

  assert.sameValue((await first).value, "only", "the last result");
  assert.sameValue((await nested).done, true, "the nested request");
});
