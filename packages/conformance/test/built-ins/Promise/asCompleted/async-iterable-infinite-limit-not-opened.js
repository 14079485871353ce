// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Where the limit is +∞ the method of an async iterable is read, but not called;
  Symbol.iterator is not tried in its place.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Let sourceKind be async.
    7. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    9. Else if limit is +∞𝔽, then
      a. Throw a RangeError exception.
    ...
includes: [compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

var log = [];
var items = {
  get [Symbol.asyncIterator]() {
    log.push("get Symbol.asyncIterator");
    return function () {
      log.push("call Symbol.asyncIterator");
      return {};
    };
  },
  get [Symbol.iterator]() {
    log.push("get Symbol.iterator");
    return function () {
      return [].values();
    };
  },
};

assert.throws(RangeError, function () {
  Promise.asCompleted(items);
});

assert.compareArray(log, ["get Symbol.asyncIterator"]);
