// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What Symbol.asyncIterator throws is thrown as it is.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    7. If limit is undefined, set limit to +∞𝔽.
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

var reason = new Test262Error();
var items = {
  [Symbol.asyncIterator]: function () {
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
