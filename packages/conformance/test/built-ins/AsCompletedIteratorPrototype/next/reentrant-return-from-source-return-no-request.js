// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The source calls return() while it is closed, no request being open: all is
  dropped.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
      ...
      c. If iterator.[[AsCompletedState]] is completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var nested;
  function* items() {
    try {
      yield "a";
      yield "b";
      yield Promise.reject(new Test262Error());
      yield "pulled, but never delivered";
    } finally {
      // The source is not closed a second time, which a running generator would refuse.
      nested = it.return();
    }
  }
  var it = Promise.asCompleted(items(), 3);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  var result = await it.next();
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue((await nested).done, true, "done of the nested answer");
});
