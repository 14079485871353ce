// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Promise.asCompleted is writable, configurable and not enumerable.
info: |
  ECMAScript Standard Built-in Objects

  Every other data property described in clauses 19 through 28 and in Annex B.2
  has the attributes { [[Writable]]: true, [[Enumerable]]: false,
  [[Configurable]]: true } unless otherwise specified.
includes: [propertyHelper.js]
features: [promise-as-completed]
---*/

verifyProperty(Promise, "asCompleted", {
  value: Promise.asCompleted,
  writable: true,
  enumerable: false,
  configurable: true,
});
