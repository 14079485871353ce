// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What reading Symbol.asyncIterator throws is thrown by the call;
  Symbol.iterator is not read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

var items = {
  get [Symbol.asyncIterator]() {
    throw new Test262Error();
  },
  get [Symbol.iterator]() {
    throw new Error("Symbol.iterator must not be read");
  },
};

assert.throws(
  Test262Error,
  function () {
    Promise.asCompleted(items, 1);
  },
  "Promise.asCompleted(items, 1)",
);
