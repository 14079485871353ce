// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An array of another realm is iterated by that realm's methods.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var items = new other.Array("a", "b");

  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, "a", "the first result");
  assert.sameValue((await it.next()).value, "b", "the second result");
  assert.sameValue((await it.next()).done, true, "done after both");
  assert.sameValue(
    Object.getPrototypeOf(await it.next()),
    Object.prototype,
    "result objects are of the function's realm",
  );
});
