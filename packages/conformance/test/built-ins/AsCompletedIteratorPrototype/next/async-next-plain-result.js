// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of an async source may give a result object that is no promise.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
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
          return { done: false, value: "task" };
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, "task", "value of the result");
});
