// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An object with neither iteration method throws a TypeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      c. If method is undefined, throw a TypeError exception.
    ...
features: [promise-as-completed]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({}, 1);
  },
  "Promise.asCompleted({}, 1)",
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({ length: 1, 0: "array-like" }, 1);
  },
  'Promise.asCompleted({ length: 1, 0: "array-like" }, 1)',
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({ next: function () {} }, 1);
  },
  "Promise.asCompleted({ next: function () {} }, 1)",
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(Promise.resolve([]), 1);
  },
  "Promise.asCompleted(Promise.resolve([]), 1)",
);
