// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An invalid limit throws before any property of items is read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. If limit is not a Number, throw a TypeError exception.
    4. If limit is not +∞𝔽 and limit is not an integral Number, throw a RangeError exception.
    5. If limit < 1𝔽, throw a RangeError exception.
    6. Let sourceKind be async.
    7. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
includes: [proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

var items = new Proxy({}, allowProxyTraps());

assert.throws(TypeError, function () {
  Promise.asCompleted(items, "1");
});

assert.throws(RangeError, function () {
  Promise.asCompleted(items, 0);
});

assert.throws(RangeError, function () {
  Promise.asCompleted(items, NaN);
});
