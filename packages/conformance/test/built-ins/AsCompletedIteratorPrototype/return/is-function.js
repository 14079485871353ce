// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  %AsCompletedIteratorPrototype%.return is a function that the result inherits.
info: |
  ECMAScript Standard Built-in Objects

  Every other data property described in clauses 19 through 28 and in Annex B.2
  has the attributes { [[Writable]]: true, [[Enumerable]]: false,
  [[Configurable]]: true } unless otherwise specified.
features: [promise-as-completed]
---*/

var it = Promise.asCompleted([]);
var prototype = Object.getPrototypeOf(it);

assert.sameValue(typeof prototype.return, "function", "type of prototype.return");
assert.sameValue(it.return, prototype.return, "it.return");
