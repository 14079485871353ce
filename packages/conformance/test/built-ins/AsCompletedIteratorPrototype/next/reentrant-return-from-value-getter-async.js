// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async result's "value" getter calls return(): the value is dropped,
  nothing is pulled.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
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
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue(pulls, 1, "number of pulls");
});
