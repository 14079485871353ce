// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  While it is closed for a failure the source calls return() on the result: the
  open request is answered done, the failure is dropped.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Set failure to Completion(IteratorClose(iterator.[[Source]], failure)).
      ...
      c. If iterator.[[AsCompletedState]] is completed, return unused.
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    4. Let requests be iterator.[[Requests]].
    5. Set iterator.[[Requests]] to a new empty List.
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    7. Return unused.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var nested;
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: Promise.reject(new Test262Error()) };
        },
        return: function () {
          returnCalls++;
          nested = it.return();
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var result = await it.next();
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
  assert.sameValue((await nested).done, true);
  assert.sameValue((await it.next()).done, true);
  assert.sameValue(returnCalls, 1);
});
