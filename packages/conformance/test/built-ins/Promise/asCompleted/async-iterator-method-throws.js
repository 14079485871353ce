// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What Symbol.asyncIterator throws is thrown by the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

var items = {
  [Symbol.asyncIterator]: function () {
    throw new Test262Error();
  },
};

assert.throws(
  Test262Error,
  function () {
    Promise.asCompleted(items, 1);
  },
  "Promise.asCompleted(items, 1)",
);
