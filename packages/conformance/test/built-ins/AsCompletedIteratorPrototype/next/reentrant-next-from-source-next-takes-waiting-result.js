// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A source takes a waiting result while it is pulled: the pull under way fills
  that slot, too.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    ...

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
  var nested;
  function* items() {
    for (;;) {
      pulls++;
      if (pulls === 4) {
        nested = it.next();
        assert.sameValue(pulls, 4, "not pulled from within");
      }
      yield pulls;
    }
  }
  var it = Promise.asCompleted(items(), 2);

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue(pulls, 3, "number of pulls");

  // 2 and 3 wait. Taking 2 pulls the fourth element, whose generator takes 3, so that a fifth is pulled.
  var answer = it.next();
  assert.sameValue(pulls, 5, "number of pulls");

  assert.sameValue((await answer).value, 2, "value of the answer");
  assert.sameValue((await nested).value, 3, "value of the nested answer");
  assert.sameValue((await it.next()).value, 4, "value of the second answer to next()");
});
