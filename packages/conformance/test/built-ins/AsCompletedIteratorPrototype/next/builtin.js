// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  %AsCompletedIteratorPrototype%.next is an ordinary built-in function object.
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

var next = Object.getPrototypeOf(Promise.asCompleted([])).next;

assert(Object.isExtensible(next), "is extensible");

assert.sameValue(
  Object.getPrototypeOf(next),
  Function.prototype,
  "the prototype is %Function.prototype%, not that of async functions",
);

assert.sameValue(
  Object.prototype.hasOwnProperty.call(next, "prototype"),
  false,
  "it has no own property named prototype",
);
