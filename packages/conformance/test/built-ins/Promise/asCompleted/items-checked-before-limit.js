// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An items that is no Object is reported before an invalid limit: a TypeError,
  not a RangeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
      b. If limit is not +∞𝔽, then
        i. If limit is not an integral Number, throw a RangeError exception.
    ...
features: [promise-as-completed]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(undefined, 0);
  },
  "Promise.asCompleted(undefined, 0)",
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted("tasks", NaN);
  },
  'Promise.asCompleted("tasks", NaN)',
);
