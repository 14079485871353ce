// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The RangeError for an async iterable with an infinite limit is of the
  function's realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      ...
      b. If limit is +∞𝔽, throw a RangeError exception.
    ...
features: [promise-as-completed, async-iteration, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.RangeError,
  function () {
    other.Promise.asCompleted((async function* () {})(), Infinity);
  },
  "an async iterable with an infinite limit",
);
