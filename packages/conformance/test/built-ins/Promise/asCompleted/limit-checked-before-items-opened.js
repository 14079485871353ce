// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An invalid limit throws before any property of items is read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
      b. If limit is not +∞𝔽, then
        i. If limit is not an integral Number, throw a RangeError exception.
    ...
includes: [proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

var items = new Proxy({}, allowProxyTraps());

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(items, "1");
  },
  'Promise.asCompleted(items, "1")',
);

assert.throws(
  RangeError,
  function () {
    Promise.asCompleted(items, 0);
  },
  "Promise.asCompleted(items, 0)",
);

assert.throws(
  RangeError,
  function () {
    Promise.asCompleted(items, NaN);
  },
  "Promise.asCompleted(items, NaN)",
);
