// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Of an @@asyncIterator that is not callable nothing is read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
includes: [compareArray.js]
features: [promise-as-completed, Proxy, Symbol.asyncIterator]
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
    Promise.asCompleted({ [Symbol.asyncIterator]: method }, 1);
  },
  "Promise.asCompleted({ [Symbol.asyncIterator]: method }, 1)",
);
assert.compareArray(keys, [], "properties read");
