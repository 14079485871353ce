// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "done" getter of an async source's result calls next() on the result: the
  request waits in line.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    10. Return unused.

  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var nested;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return {
            get done() {
              if (nested === undefined) {
                nested = it.next();
                assert.sameValue(pulls, 1, "the slot is not free yet");
              }
              return false;
            },
            value: pulls,
          };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  assert.sameValue((await nested).value, 2, "value of the nested answer");
});
