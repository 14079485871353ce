// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Promise.asCompleted is an ordinary built-in function object.
info: |
  ECMAScript Standard Built-in Objects

  Unless otherwise specified every built-in function and every built-in
  constructor has the Function prototype object, which is the initial value of
  the expression Function.prototype, as the value of its [[Prototype]] internal
  slot.

  Built-in functions that are not constructors do not have a "prototype"
  property unless otherwise specified in the description of a particular
  function.
features: [promise-as-completed]
---*/

assert(Object.isExtensible(Promise.asCompleted), "is extensible");

assert.sameValue(
  Object.getPrototypeOf(Promise.asCompleted),
  Function.prototype,
  "the prototype is %Function.prototype%",
);

assert.sameValue(
  Object.prototype.toString.call(Promise.asCompleted),
  "[object Function]",
  "it is a function to Object.prototype.toString",
);

assert.sameValue(
  Object.prototype.hasOwnProperty.call(Promise.asCompleted, "prototype"),
  false,
  "it has no own property named prototype",
);
