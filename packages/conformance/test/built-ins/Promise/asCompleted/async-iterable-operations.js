// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The operations on an async iterable, in order: Symbol.iterator is not read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
includes: [compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, Symbol.asyncIterator, Proxy]
---*/

var log = [];
var iterator = new Proxy(
  {},
  {
    get: function (target, key) {
      log.push("iterator: get " + String(key));
    },
  },
);
var items = new Proxy(
  {},
  allowProxyTraps({
    get: function (target, key) {
      log.push("items: get " + String(key));
      if (key === Symbol.asyncIterator) {
        return function () {
          log.push("items: call Symbol.asyncIterator");
          return iterator;
        };
      }
    },
  }),
);

Promise.asCompleted(items, 1);

assert.compareArray(
  log,
  ["items: get Symbol(Symbol.asyncIterator)", "items: call Symbol.asyncIterator", "iterator: get next"],
  "order of operations",
);
