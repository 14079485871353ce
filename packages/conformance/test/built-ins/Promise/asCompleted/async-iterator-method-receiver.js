// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Symbol.asyncIterator is called on items, without arguments.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator]
---*/

var calls = 0;
var items = {
  [Symbol.asyncIterator]: function () {
    calls++;
    assert.sameValue(this, items, "this value");
    assert.sameValue(arguments.length, 0, "number of arguments");
    return {};
  },
};

Promise.asCompleted(items, 1);

assert.sameValue(calls, 1, "number of calls");
