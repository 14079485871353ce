// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of a sync source throws: the promise is rejected; open requests have
  been answered done.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    4. Let requests be iterator.[[Requests]].
    5. Set iterator.[[Requests]] to a new empty List.
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted(
    {
      [Symbol.iterator]: function () {
        return {
          next: function () {
            return { done: false, value: new Promise(function () {}) };
          },
          return: function () {
            throw new Test262Error();
          },
        };
      },
    },
    1,
  );
  var open = it.next();

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.return();
    },
    "rejection of it.return()",
  );
  assert.sameValue((await open).done, true, "done of the open answer");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
