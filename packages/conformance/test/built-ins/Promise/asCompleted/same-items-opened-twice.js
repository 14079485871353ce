// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Each call opens the items anew.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.iterator]
---*/

var opened = 0;
var items = {
  [Symbol.iterator]: function () {
    opened++;
    return {};
  },
};

Promise.asCompleted(items, 1);
Promise.asCompleted(items, 1);

assert.sameValue(opened, 2, "times opened");
