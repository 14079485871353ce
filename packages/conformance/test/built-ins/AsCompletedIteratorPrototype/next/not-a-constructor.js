// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  %AsCompletedIteratorPrototype%.next does not implement [[Construct]].
info: |
  ECMAScript Standard Built-in Objects

  Built-in function objects that are not identified as constructors do not
  implement the [[Construct]] internal method unless otherwise specified in the
  description of a particular function.
includes: [isConstructor.js]
features: [promise-as-completed, Reflect.construct]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

assert.sameValue(isConstructor(prototype.next), false, "isConstructor(prototype.next)");

assert.throws(
  TypeError,
  function () {
    new prototype.next();
  },
  "new prototype.next()",
);
