// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An array is iterated by whatever Symbol.iterator %Array.prototype% has at
  the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, generators]
---*/

asyncTest(async function () {
  var values = Array.prototype[Symbol.iterator];
  var it;
  Array.prototype[Symbol.iterator] = function* () {
    yield "from the replaced method";
  };
  try {
    it = Promise.asCompleted(["element"], 1);
  } finally {
    Array.prototype[Symbol.iterator] = values;
  }

  assert.sameValue((await it.next()).value, "from the replaced method", "value");
  assert.sameValue((await it.next()).done, true, "done");
});
