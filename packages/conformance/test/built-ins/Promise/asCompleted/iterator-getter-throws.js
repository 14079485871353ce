// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What reading Symbol.iterator throws is thrown by the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var items = {
  get [Symbol.iterator]() {
    throw new Test262Error();
  },
};

assert.throws(
  Test262Error,
  function () {
    Promise.asCompleted(items, 1);
  },
  "Promise.asCompleted(items, 1)",
);
