// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Symbol.iterator is called on items, without arguments.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var calls = 0;
var items = {
  [Symbol.iterator]: function () {
    calls++;
    assert.sameValue(this, items, "this value");
    assert.sameValue(arguments.length, 0, "number of arguments");
    return {};
  },
};

Promise.asCompleted(items, 1);

assert.sameValue(calls, 1, "number of calls");
