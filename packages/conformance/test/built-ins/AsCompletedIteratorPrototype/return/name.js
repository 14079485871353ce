// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The "name" of %AsCompletedIteratorPrototype%.return is "return".
info: |
  ECMAScript Standard Built-in Objects

  Every built-in function object, including constructors, has a "name" property
  whose value is a String. Unless otherwise specified, this value is the name
  that is given to the function in this specification.

  Unless otherwise specified, the "name" property of a built-in function object
  has the attributes { [[Writable]]: false, [[Enumerable]]: false,
  [[Configurable]]: true }.
includes: [propertyHelper.js]
features: [promise-as-completed]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

verifyProperty(prototype.return, "name", {
  value: "return",
  writable: false,
  enumerable: false,
  configurable: true,
});
