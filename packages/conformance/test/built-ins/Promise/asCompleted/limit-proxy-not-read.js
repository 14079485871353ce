// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Nothing is read of an object that is given as limit.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
includes: [proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted([], new Proxy({}, allowProxyTraps()));
  },
  "a Proxy for an object",
);
assert.throws(
  TypeError,
  function () {
    Promise.asCompleted([], new Proxy(function () {}, allowProxyTraps()));
  },
  "a Proxy for a function",
);
