// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.asyncIterator that is null is as good as none.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    5. If method is undefined, then
      a. Set sourceKind to sync.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.asyncIterator]: null,
    [Symbol.iterator]: function () {
      return ["sync"].values();
    },
  };

  var result = await Promise.asCompleted(items).next();

  assert.sameValue(result.value, "sync", "value of the result");
});
