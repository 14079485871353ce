// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "constructor" getter of an async source's promise calls next() on the result:
  the source is pulled from within,
  since its own code does not run.
info: |
  AsCompletedIteratorFill ( iterator )
    1. If iterator.[[Pulling]] is true, return unused.
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var pulls = 0;
  var nested;
  var called = false;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          log.push("pull " + pulls);
          var promise = Promise.resolve({ done: false, value: pulls });
          Object.defineProperty(promise, "constructor", {
            get: function () {
              if (!called) {
                called = true;
                log.push("nested next()");
                nested = it.next();
                log.push("end of nested next()");
              }
              return Promise;
            },
          });
          return promise;
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  var outer = it.next();
  assert.compareArray(
    log,
    ["pull 1", "nested next()", "pull 2", "end of nested next()"],
    "order of operations",
  );

  assert.sameValue((await outer).value, 2, "value of the outer answer");
  assert.sameValue((await nested).value, 1, "value of the nested answer");
});
