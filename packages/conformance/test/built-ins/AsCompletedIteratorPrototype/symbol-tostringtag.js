// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  The property descriptor of Symbol.toStringTag.
info: |
  %AsCompletedIteratorPrototype% [ %Symbol.toStringTag% ]

  The initial value of the %Symbol.toStringTag% property is the String value
  "As-Completed Iterator".

  This property has the attributes { [[Writable]]: false, [[Enumerable]]: false,
  [[Configurable]]: true }.
includes: [propertyHelper.js]
features: [promise-as-completed, Symbol.toStringTag]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

verifyProperty(prototype, Symbol.toStringTag, {
  value: "As-Completed Iterator",
  writable: false,
  enumerable: false,
  configurable: true,
});
