// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Of an object that is not iterable nothing but the iteration methods is read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
      c. If method is undefined, throw a TypeError exception.
    ...
includes: [compareArray.js]
features: [promise-as-completed, Proxy, Symbol.asyncIterator, Symbol.iterator]
---*/

var keys = [];
var items = new Proxy(
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
    Promise.asCompleted(items, 1);
  },
  "Promise.asCompleted(items, 1)",
);
assert.compareArray(keys, [Symbol.asyncIterator, Symbol.iterator], "properties read");
