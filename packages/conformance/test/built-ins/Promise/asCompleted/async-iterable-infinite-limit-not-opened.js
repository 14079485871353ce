// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit of +∞ throws after an async iterable's method is read, and before it
  is called.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    6. Else,
      ...
      b. If limit is +∞𝔽, throw a RangeError exception.
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

assert.throws(
  RangeError,
  function () {
    Promise.asCompleted(items, Infinity);
  },
  "Promise.asCompleted(items, Infinity)",
);

assert.compareArray(log, ["get Symbol.asyncIterator"], "order of operations");
