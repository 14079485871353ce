// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  While it is closed a source calls next() on the result: that call is answered
  done, the source is not pulled.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    5. Perform AsCompletedIteratorComplete(iterator).
    6. If state is open, then
      ...
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    2. Set iterator.[[Source]] to empty.
    3. Set iterator.[[Results]] to a new empty List.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var nested = [];
  var iterator = {
    next: function () {
      throw new Test262Error("must not be pulled");
    },
    return: function () {
      nested.push(it.next());
      return {};
    },
  };
  var it = Promise.asCompleted({
    [Symbol.iterator]: function () {
      return iterator;
    },
  });
  assert.sameValue((await it.return()).done, true);

  it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    },
    1,
  );
  assert.sameValue((await it.return()).done, true);

  assert.sameValue(nested.length, 2);
  assert.sameValue((await nested[0]).done, true);
  assert.sameValue((await nested[1]).done, true);
});
