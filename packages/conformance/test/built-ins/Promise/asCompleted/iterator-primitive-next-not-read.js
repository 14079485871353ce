// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  "next" is not read of what the method of an iterable gives, if that is no
  Object.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

[Symbol.iterator, Symbol.asyncIterator].forEach(function (symbol) {
  assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

  Object.defineProperty(Number.prototype, "next", {
    get: function () {
      throw new Test262Error("next must not be read");
    },
    configurable: true,
  });
  var items = {
    [symbol]: function () {
      return 1;
    },
  };

  assert.throws(
    TypeError,
    function () {
      Promise.asCompleted(items, 1);
    },
    "an iterator that is no Object",
  );
});
