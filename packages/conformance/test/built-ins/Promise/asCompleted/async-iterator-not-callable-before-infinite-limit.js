// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.asyncIterator that is not callable is reported before an infinite
  limit: a TypeError, not a RangeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Let sourceKind be async.
    7. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    9. Else if limit is +∞𝔽, then
      a. Throw a RangeError exception.
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

assert.throws(TypeError, function () {
  Promise.asCompleted({ [Symbol.asyncIterator]: 1 });
});
