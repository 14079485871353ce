// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  An object without a prototype is an Object like any other.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
    5. If method is undefined, then
      ...
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var iterator = Object.create(null);
  iterator.next = Object.setPrototypeOf(function () {
    var result = Object.create(null);
    result.done = false;
    result.value = "task";
    return result;
  }, null);
  var items = Object.create(null);
  items[Symbol.iterator] = Object.setPrototypeOf(function () {
    return iterator;
  }, null);

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, "task", "value");
});
