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
    ...
    4. If limit is not +∞𝔽 and limit is not an integral Number, throw a RangeError exception.
    5. If limit < 1𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed]
---*/

assert.throws(TypeError, function () {
  Promise.asCompleted(undefined, 0);
});

assert.throws(TypeError, function () {
  Promise.asCompleted("tasks", NaN);
});
