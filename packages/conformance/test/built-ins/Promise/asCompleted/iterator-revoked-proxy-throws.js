// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An iterator that is a revoked Proxy is an Object: reading its next throws.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.iterator, Proxy]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var revocable = Proxy.revocable({}, {});
revocable.revoke();
var items = {
  [Symbol.iterator]: function () {
    return revocable.proxy;
  },
};

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted(items, 1);
  },
  "Promise.asCompleted(items, 1)",
);
