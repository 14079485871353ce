// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A missing limit throws after an async iterable's method is read, and before
  it is called.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    6. Else,
      a. If limit is undefined, throw a TypeError exception.
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
  TypeError,
  function () {
    Promise.asCompleted(items);
  },
  "Promise.asCompleted(items)",
);

assert.compareArray(log, ["get Symbol.asyncIterator"], "order of operations");
