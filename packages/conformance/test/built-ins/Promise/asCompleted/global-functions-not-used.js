// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  To check arguments and to open items no function is called that a program
  can replace.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      ...
      b. If limit is not +∞𝔽, then
        i. If limit is not an integral Number, throw a RangeError exception.
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Reflect]
---*/

var isInteger = Number.isInteger;
var isSafeInteger = Number.isSafeInteger;
var apply = Reflect.apply;
var intrinsicSymbol = Symbol;
var it;
function poisoned() {
  throw new Test262Error("must not be called");
}

Number.isInteger = Number.isSafeInteger = Reflect.apply = poisoned;
Symbol = {};
try {
  it = Promise.asCompleted([1], 2);
} finally {
  Number.isInteger = isInteger;
  Number.isSafeInteger = isSafeInteger;
  Reflect.apply = apply;
  Symbol = intrinsicSymbol;
}

assert.sameValue(typeof it, "object", "what is returned");
