// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of an async source's result object, beyond what awaiting it reads, "done" is
  read, then "value".
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, Symbol.asyncIterator, Proxy]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          log.push("next");
          return new Proxy(
            { done: log.length > 1, value: "task" },
            allowProxyTraps({
              get: function (target, key) {
                log.push("get " + String(key));
                return target[key];
              },
            }),
          );
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 1);
  await it.next();
  await it.next();

  assert.compareArray(
    log,
    ["next", "get then", "get done", "get value", "next", "get then", "get done"],
    "order of operations",
  );
});
