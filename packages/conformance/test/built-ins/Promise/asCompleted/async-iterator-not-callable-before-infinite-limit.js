// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.asyncIterator that is not callable is reported before a missing or
  infinite limit.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      ...
      b. If limit is +∞𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({ [Symbol.asyncIterator]: 1 }, Infinity);
  },
  "Promise.asCompleted({ [Symbol.asyncIterator]: 1 }, Infinity)",
);
