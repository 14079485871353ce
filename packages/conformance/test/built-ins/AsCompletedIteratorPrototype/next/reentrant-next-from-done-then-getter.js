// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  next() from the "then" getter of a done answer finds the iterator completed,
  while older requests are still being answered.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
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
features: [promise-as-completed, Symbol.iterator, generators]
---*/

asyncTest(async function () {
  var nested;
  var reads = 0;
  var it;
  function* items() {
    // Open requests are answered inside the call that finds the end of the source.
    Object.defineProperty(Object.prototype, "then", {
      get: function () {
        reads++;
        if (reads === 1) {
          nested = it.next();
        }
      },
      configurable: true,
    });
  }
  var second;
  var source = items();
  var iterator = {
    next: function () {
      second = it.next();
      return source.next();
    },
  };
  it = Promise.asCompleted(
    {
      [Symbol.iterator]: function () {
        return iterator;
      },
    },
    1,
  );

  var first = it.next();
  delete Object.prototype.then;

  assert.sameValue(reads, 3);
  assert.sameValue((await first).done, true);
  assert.sameValue((await second).done, true);
  assert.sameValue((await nested).done, true);
});
