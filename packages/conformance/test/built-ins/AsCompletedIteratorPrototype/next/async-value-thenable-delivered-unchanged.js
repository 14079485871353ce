// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A thenable that is the value of an async source's result is delivered as it
  is.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else, perform AsCompletedIteratorUnwrap(iterator, value).
      ...
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    5. Set done to ! done.
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    ...
    9. Perform AsCompletedIteratorDeliver(iterator, ! value).
    10. Return unused.

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    3. Return unused.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var value = {
    get then() {
      throw new Test262Error("then must not be read");
    },
  };
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: false, value: value };
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, value, "delivered to an open request");
  await undefined;
  assert.sameValue((await it.next()).value, value, "delivered after it waited");
});
