// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A "constructor" getter of an async source's promise calls return(): nothing
  more is pulled.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
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
  var nested;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          log.push("next");
          var promise = Promise.resolve({ done: false, value: "ignored" });
          Object.defineProperty(promise, "constructor", {
            get: function () {
              nested = it.return();
              return Promise;
            },
          });
          return promise;
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).done, true, "the open request");
  assert.sameValue((await nested).done, true, "the nested return()");
  assert.compareArray(log, ["next", "return"], "operations on the source");
});
