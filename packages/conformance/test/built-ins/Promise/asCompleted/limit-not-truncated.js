// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit is not kept in fewer bits than a Number has.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed, Symbol.iterator, exponentiation]
---*/

[2 ** 16, 2 ** 16 + 1, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].forEach(function (limit) {
  var pulls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          return { done: pulls > 3, value: new Promise(function () {}) };
        },
      };
    },
  };

  Promise.asCompleted(items, limit).next();

  assert.sameValue(pulls, 4, "pulls with a limit of " + limit);
});
