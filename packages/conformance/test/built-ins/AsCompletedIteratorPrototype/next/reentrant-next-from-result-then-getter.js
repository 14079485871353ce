// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result's slot is free before its "then" is read: a nested next() pulls.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      e. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  function* items() {
    for (var i = 0; ; i++) {
      log.push("pull " + i);
      yield i;
    }
  }
  var it = Promise.asCompleted(items(), 1);
  var first = it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      log.push("get then of " + this.value);
      nested = it.next();
      log.push("nested call returned");
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

  assert.sameValue((await first).value, 0, "value of the first answer");
  assert.sameValue((await nested).value, 1, "value of the nested answer");
  assert.compareArray(
    log.slice(0, 4),
    ["pull 0", "get then of 0", "pull 1", "nested call returned"],
    "log.slice(0, 4)",
  );
});
