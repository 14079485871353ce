// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The operations on a sync iterable, in order: nothing beyond "next" is read at
  the call.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    5. If method is undefined, then
      a. Set sourceKind to sync.
      b. Set method to ? GetMethod(items, %Symbol.iterator%).
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
includes: [compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, Proxy]
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
      if (key === Symbol.iterator) {
        return function () {
          log.push("items: call Symbol.iterator");
          return iterator;
        };
      }
    },
  }),
);

Promise.asCompleted(items, 1);

assert.compareArray(
  log,
  [
    "items: get Symbol(Symbol.asyncIterator)",
    "items: get Symbol(Symbol.iterator)",
    "items: call Symbol.iterator",
    "iterator: get next",
  ],
  "order of operations",
);
