// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Promise.asCompleted does not implement [[Construct]].
info: |
  ECMAScript Standard Built-in Objects

  Built-in function objects that are not identified as constructors do not
  implement the [[Construct]] internal method unless otherwise specified in the
  description of a particular function.
includes: [isConstructor.js]
features: [promise-as-completed, Reflect.construct]
---*/

assert.sameValue(isConstructor(Promise.asCompleted), false, "isConstructor(Promise.asCompleted)");

assert.throws(
  TypeError,
  function () {
    new Promise.asCompleted([]);
  },
  "new Promise.asCompleted([])",
);
