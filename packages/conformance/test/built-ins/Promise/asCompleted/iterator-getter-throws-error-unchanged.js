// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What the getter of Symbol.iterator throws is thrown as it is.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var reason = new Test262Error();
var items = {
  get [Symbol.iterator]() {
    throw reason;
  },
};
var caught;

try {
  Promise.asCompleted(items, 1);
} catch (error) {
  caught = error;
}

assert.sameValue(caught, reason, "the error is passed on as it is");
