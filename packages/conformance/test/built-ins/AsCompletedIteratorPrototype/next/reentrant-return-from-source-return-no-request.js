// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  While it is closed for a failure that has no request yet the source calls
  return() on the result: the failure is dropped, and so are the results that
  wait.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Set failure to Completion(IteratorClose(iterator.[[Source]], failure)).
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

  assert.sameValue((await it.next()).value, "a");
  await undefined;
  await undefined;

  var result = await it.next();
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
  assert.sameValue((await nested).done, true);
});
