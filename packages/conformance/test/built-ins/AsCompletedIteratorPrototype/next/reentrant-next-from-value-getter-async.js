// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async result's "value" getter calls next(), no request being open: it
  gets that value.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
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
          var i = ++pulls;
          return {
            done: false,
            get value() {
              if (i === 2) {
                nested = it.next();
              }
              return i;
            },
          };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await nested).value, 2, "value of the nested answer");
  assert.sameValue((await it.next()).value, 3, "value of the second answer to next()");
});
