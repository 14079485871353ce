// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Of what an iteration method gives "next" is not read if it is no Object.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

Object.defineProperty(Number.prototype, "next", {
  get: function () {
    throw new Test262Error("next must not be read");
  },
});

assert.throws(TypeError, function () {
  Promise.asCompleted(
    {
      [Symbol.iterator]: function () {
        return 1;
      },
    },
    1,
  );
});

assert.throws(TypeError, function () {
  Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return 1;
      },
    },
    1,
  );
});
