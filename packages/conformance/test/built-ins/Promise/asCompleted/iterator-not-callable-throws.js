// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.iterator that is not callable throws a TypeError, falsy values
  included.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
features: [promise-as-completed, Symbol.iterator, Symbol]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

[false, true, 0, 1, NaN, "", "method", Symbol(), {}].forEach(function (method) {
  assert.throws(
    TypeError,
    function () {
      Promise.asCompleted({ [Symbol.iterator]: method }, 1);
    },
    String(method),
  );
});
