// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The iteration methods of a primitive's prototype are not looked up.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

Object.defineProperty(Number.prototype, Symbol.asyncIterator, {
  get: function () {
    throw new Test262Error("Symbol.asyncIterator must not be read");
  },
});
Object.defineProperty(Number.prototype, Symbol.iterator, {
  get: function () {
    throw new Test262Error("Symbol.iterator must not be read");
  },
});

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(1, 1);
  },
  "Promise.asCompleted(1, 1)",
);
