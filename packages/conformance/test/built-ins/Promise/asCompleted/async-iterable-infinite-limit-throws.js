// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit of +∞ for an async iterable is a RangeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      ...
      b. If limit is +∞𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed, async-iteration]
---*/

assert.throws(
  RangeError,
  function () {
    Promise.asCompleted((async function* () {})(), Infinity);
  },
  "Promise.asCompleted((async function* () {})(), Infinity)",
);
