// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "value" getter of an async source's result calls return() on the result: the
  value is dropped, nothing is pulled.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
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

  AsCompletedIteratorDeliver ( iterator, value )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return {
            done: false,
            get value() {
              it.return();
              return "dropped";
            },
          };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var result = await it.next();
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
  assert.sameValue((await it.next()).done, true);
  assert.sameValue(pulls, 1);
});
