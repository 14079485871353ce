// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  document.all as Symbol.asyncIterator is called; the null that it gives is no
  Object.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, IsHTMLDDA]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var items = {
  [Symbol.asyncIterator]: $262.IsHTMLDDA,
  get [Symbol.iterator]() {
    throw new Test262Error("Symbol.iterator must not be read");
  },
};

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(items, 1);
  },
  "Promise.asCompleted(items, 1)",
);
