// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  document.all is an Object, although its type is "undefined": as items it is
  iterated.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, IsHTMLDDA]
---*/

asyncTest(async function () {
  var items = $262.IsHTMLDDA;
  Object.defineProperty(items, Symbol.iterator, {
    value: function () {
      return [1].values();
    },
    configurable: true,
  });

  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, 1, "value of the first answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
