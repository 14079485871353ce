// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Of an object as the limit nothing is read, not even for the message of the
  error.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
includes: [compareArray.js]
features: [promise-as-completed, Proxy]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var keys = [];
var limit = new Proxy(
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
    Promise.asCompleted([], limit);
  },
  "Promise.asCompleted([], limit)",
);
assert.compareArray(keys, [], "properties read");
