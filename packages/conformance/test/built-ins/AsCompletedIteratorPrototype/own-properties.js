// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  The prototype has next, return and Symbol.toStringTag of its own and nothing
  else.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.
includes: [compareArray.js]
features: [promise-as-completed, Symbol.toStringTag]
---*/

var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

assert.compareArray(
  Object.getOwnPropertyNames(prototype).sort(),
  ["next", "return"],
  "Object.getOwnPropertyNames(prototype).sort()",
);

var symbols = Object.getOwnPropertySymbols(prototype);

assert.sameValue(symbols.length, 1, "number of symbols");
assert.sameValue(symbols[0], Symbol.toStringTag, "symbols[0]");
