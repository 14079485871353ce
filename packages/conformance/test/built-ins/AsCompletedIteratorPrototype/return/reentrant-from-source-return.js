// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  While it is closed a source calls return() on the result: that call is
  answered done and does not close the source again.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    ...
    5. Perform AsCompletedIteratorComplete(iterator).
    6. If state is open, then
      ...
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
    return: function () {
      nested.push(it.return());
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
