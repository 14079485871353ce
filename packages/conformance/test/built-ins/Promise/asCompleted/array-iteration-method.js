// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An array is iterated by whatever its Symbol.iterator is.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = [1, 2];
  items[Symbol.iterator] = function () {
    return ["replaced"].values();
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, "replaced", "value of the result");
});
