// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A Proxy for a promise is no promise: its then is read, its constructor is
  not.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

asyncTest(async function () {
  var log = [];
  var task = new Proxy(
    Promise.resolve("from the target"),
    allowProxyTraps({
      get: function (target, key) {
        log.push("get " + String(key));
        return function (resolve) {
          resolve("from then");
        };
      },
    }),
  );

  var result = await Promise.asCompleted([task], 1).next();

  assert.sameValue(result.value, "from then", "value");
  assert.compareArray(log, ["get then"], "operations on the Proxy");
});
