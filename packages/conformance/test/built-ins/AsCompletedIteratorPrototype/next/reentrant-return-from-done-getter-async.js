// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "done" getter of an async source's result calls return() on the result:
  "value" is read all the same, then the result is dropped.
info: |
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
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          log.push("next");
          return {
            get done() {
              log.push("get done");
              it.return();
              return false;
            },
            get value() {
              log.push("get value");
              return "dropped";
            },
          };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var result = await it.next();
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
  assert.compareArray(log, ["next", "get done", "return", "get value"]);
});
