// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An object is no limit, whatever properties it has.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
features: [promise-as-completed]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var limits = [
  { limit: 2 },
  { concurrency: 2 },
  { limit: 2, concurrency: 2 },
  { value: 2 },
  { valueOf: null, limit: 1 },
];

limits.forEach(function (limit) {
  assert.throws(
    TypeError,
    function () {
      Promise.asCompleted([], limit);
    },
    Object.keys(limit).join(),
  );
});
