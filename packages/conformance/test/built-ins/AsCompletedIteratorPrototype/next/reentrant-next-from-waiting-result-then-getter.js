// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A waiting result's slot is free before its "then" is read: a nested next()
  pulls.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      d. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
    3. Return unused.

  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
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
  var it = Promise.asCompleted(items(), 2);
  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.compareArray(log, ["pull 0", "pull 1", "pull 2"], "order of operations");

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      log.push("get then of " + this.value);
      if (this.value === 1) {
        nested = it.next();
        log.push("nested call returned");
      }
    },
    configurable: true,
  });
  var answer;
  try {
    answer = it.next();
  } finally {
    delete Object.prototype.then;
  }

  assert.compareArray(
    log,
    [
      "pull 0",
      "pull 1",
      "pull 2",
      "get then of 1",
      "get then of 2",
      "pull 3",
      "pull 4",
      "nested call returned",
    ],
    "order of operations",
  );
  assert.sameValue((await answer).value, 1, "value of the answer");
  assert.sameValue((await nested).value, 2, "value of the nested answer");
});
