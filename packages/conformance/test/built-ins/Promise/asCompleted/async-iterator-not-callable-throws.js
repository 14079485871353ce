// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.asyncIterator that is not callable throws a TypeError, falsy values
  included.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, Symbol]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

[false, true, 0, 1, NaN, "", "method", Symbol(), {}].forEach(function (method) {
  var items = {
    [Symbol.asyncIterator]: method,
    get [Symbol.iterator]() {
      throw new Test262Error("Symbol.iterator must not be read");
    },
  };

  assert.throws(
    TypeError,
    function () {
      Promise.asCompleted(items, 1);
    },
    String(method),
  );
});
