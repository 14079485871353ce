// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Arrays and functions with an iteration method of their own are opened with it.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

var source = {
  next: function () {
    pulls++;
    return { done: true };
  },
};
var pulls = 0;
[[1, 2, 3], function () {}].forEach(function (items) {
  [Symbol.iterator, Symbol.asyncIterator].forEach(function (symbol) {
    var receiver;
    Object.defineProperty(items, symbol, {
      value: function () {
        receiver = this;
        return source;
      },
      configurable: true,
    });
    pulls = 0;
    Promise.asCompleted(items, 3).next();

    assert.sameValue(receiver, items, "receiver of the method");
    assert.sameValue(pulls > 0, true, "the source of the method is pulled");
  });
});
