// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source calls return() while it is closed: answered done, and not closed
  again.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    2. Set iterator.[[Source]] to empty.
    3. Set iterator.[[Results]] to a new empty List.
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
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
