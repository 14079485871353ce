// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The "length" of %AsCompletedIteratorPrototype%.next is 0.
info: |
  ECMAScript Standard Built-in Objects

  Every built-in function object, including constructors, has a "length"
  property whose value is a non-negative integral Number. Unless otherwise
  specified, this value is the number of required parameters shown in the
  subclause heading for the function description. Optional parameters and rest
  parameters are not included in this value.

  Unless otherwise specified, the "length" property of a built-in function
  object has the attributes { [[Writable]]: false, [[Enumerable]]: false,
  [[Configurable]]: true }.
includes: [propertyHelper.js]
features: [promise-as-completed]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

verifyProperty(prototype.next, "length", {
  value: 0,
  writable: false,
  enumerable: false,
  configurable: true,
});
