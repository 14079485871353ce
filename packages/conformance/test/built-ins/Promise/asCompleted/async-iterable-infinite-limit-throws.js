// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An async iterable needs a finite limit: +∞ given as such is a RangeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Else if limit is +∞𝔽, then
      a. Throw a RangeError exception.
    ...
features: [promise-as-completed, async-iteration]
---*/

assert.throws(RangeError, function () {
  Promise.asCompleted((async function* () {})(), Infinity);
});
