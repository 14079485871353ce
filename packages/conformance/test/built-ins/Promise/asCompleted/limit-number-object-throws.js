// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Number object as limit throws a TypeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
features: [promise-as-completed]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted([], new Number(1));
  },
  "Promise.asCompleted([], new Number(1))",
);
