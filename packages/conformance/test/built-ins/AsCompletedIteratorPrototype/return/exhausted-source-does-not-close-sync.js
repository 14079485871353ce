// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A sync source that has said that it is done is not closed, though tasks still
  run: open requests are answered done.
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
  var done = false;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          var result = { done: done, value: new Promise(function () {}) };
          done = true;
          return result;
        },
        get return() {
          throw new Test262Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items);
  var open = it.next();

  assert.sameValue((await it.return()).done, true);
  assert.sameValue((await open).done, true);
  assert.sameValue((await it.next()).done, true);
});
