// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A call that finds a waiting result pulls the next element before it returns.
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
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var pulls = 0;
  function* items() {
    for (;;) {
      pulls++;
      yield pulls;
    }
  }

  var it = Promise.asCompleted(items(), 2);

  await it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue(pulls, 3, "number of pulls");

  it.next();
  assert.sameValue(pulls, 4, "number of pulls");

  it.next();
  assert.sameValue(pulls, 5, "number of pulls");
});
