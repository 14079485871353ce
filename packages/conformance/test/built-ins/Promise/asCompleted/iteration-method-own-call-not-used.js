// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The method of an iterable is called itself, not its properties call and apply.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...

  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

[Symbol.iterator, Symbol.asyncIterator].forEach(function (symbol) {
  function method() {
    return {};
  }
  ["call", "apply", "bind"].forEach(function (key) {
    Object.defineProperty(method, key, {
      get: function () {
        throw new Test262Error(key + " must not be read");
      },
    });
  });

  var it = Promise.asCompleted({ [symbol]: method }, 1);

  assert.sameValue(typeof it, "object", "what is returned");
});
