// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Of an @@iterator that is not callable nothing is read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
includes: [compareArray.js]
features: [promise-as-completed, Proxy, Symbol.iterator]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var keys = [];
var method = new Proxy(
  {},
  {
    get: function (target, key) {
      keys.push(key);
    },
  },
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted({ [Symbol.iterator]: method }, 1);
  },
  "Promise.asCompleted({ [Symbol.iterator]: method }, 1)",
);
assert.compareArray(keys, [], "properties read");
