// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" of a result is read with value and done in place, inside the call
  that takes it.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(["a", "b"], 2);
  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var seen = [];
  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      seen.push(this);
    },
    configurable: true,
  });
  var answer;
  try {
    answer = it.next();
  } finally {
    delete Object.prototype.then;
  }

  assert.sameValue(seen.length, 1, "number of seen");
  assert.sameValue(await answer, seen[0], "await answer");
  assert.sameValue(seen[0].value, "b", "value of seen 0");
  assert.sameValue(seen[0].done, false, "done of seen 0");
});
