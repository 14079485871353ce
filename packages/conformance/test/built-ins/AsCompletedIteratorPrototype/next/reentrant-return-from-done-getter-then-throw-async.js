// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "done" getter of an async source's result calls return() on the result and
  then throws: the error is ignored.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    4. If done is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, done, false).
      b. Return unused.
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var nested;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return {
            get done() {
              nested = it.return();
              throw new Test262Error();
            },
          };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true);
  assert.sameValue((await nested).done, true);
  assert.sameValue((await it.next()).done, true);
});
