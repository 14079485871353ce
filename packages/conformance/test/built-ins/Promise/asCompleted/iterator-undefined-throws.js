// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.iterator of undefined throws a TypeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
      c. If method is undefined, throw a TypeError exception.
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({ [Symbol.iterator]: undefined }, 1);
  },
  "Promise.asCompleted({ [Symbol.iterator]: undefined }, 1)",
);
