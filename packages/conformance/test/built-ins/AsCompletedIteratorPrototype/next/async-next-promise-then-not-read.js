// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "then" of the native promise that an async source's "next" gives is not looked
  up.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          var promise = Promise.resolve({ done: false, value: "task" });
          Object.defineProperty(promise, "then", {
            get: function () {
              throw new Test262Error("then must not be read");
            },
          });
          return promise;
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, "task", "value of the result");
});
