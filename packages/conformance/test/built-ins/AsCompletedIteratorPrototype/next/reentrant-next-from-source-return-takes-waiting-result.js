// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The source takes a waiting result while it is closed for a failure: nothing
  is pulled for it.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var nested;
  var tasks = ["a", "b", Promise.reject(new Test262Error()), "d"];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: tasks[pulls++] };
        },
        return: function () {
          nested = it.next();
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  assert.sameValue((await it.next()).value, "a", "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await nested).value, "b", "value of the nested answer");
  assert.sameValue(pulls, 4, "number of pulls");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
});
