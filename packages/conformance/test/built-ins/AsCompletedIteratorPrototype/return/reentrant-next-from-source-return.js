// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source calls next() while it is closed: answered done, and not pulled.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
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
  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");

  it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    },
    1,
  );
  assert.sameValue((await it.return()).done, true, "done of the second answer to return()");

  assert.sameValue(nested.length, 2, "number of nested");
  assert.sameValue((await nested[0]).done, true, "done of nested 0");
  assert.sameValue((await nested[1]).done, true, "done of nested 1");
});
