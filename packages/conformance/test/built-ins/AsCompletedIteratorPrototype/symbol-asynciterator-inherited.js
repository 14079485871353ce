// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%-object
description: >
  Symbol.asyncIterator is that of %AsyncIteratorPrototype%.
info: |
  The %AsCompletedIteratorPrototype% Object

  The %AsCompletedIteratorPrototype% object:
  - has properties that are inherited by all As-Completed Iterators.
  - is an ordinary object.
  - has a [[Prototype]] internal slot whose value is %AsyncIteratorPrototype%.
includes: [propertyHelper.js]
features: [promise-as-completed, async-iteration, Symbol.asyncIterator]
---*/

var AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype));
var prototype = Object.getPrototypeOf(Promise.asCompleted([]));

verifyProperty(prototype, Symbol.asyncIterator, undefined);

assert.sameValue(
  prototype[Symbol.asyncIterator],
  AsyncIteratorPrototype[Symbol.asyncIterator],
  "prototype[Symbol.asyncIterator]",
);
