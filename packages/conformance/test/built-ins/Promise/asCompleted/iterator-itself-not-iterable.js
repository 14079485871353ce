// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The object that Symbol.iterator gives need not be iterable itself.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.iterator]: function () {
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
