// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The method of a sync iterable is called itself, not its properties call and
  apply.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

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

var it = Promise.asCompleted({ [Symbol.iterator]: method }, 1);

assert.sameValue(typeof it, "object", "what is returned");
