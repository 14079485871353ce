// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A missing limit for an async iterable is a TypeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      a. If limit is undefined, throw a TypeError exception.
    ...
features: [promise-as-completed, async-iteration]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted((async function* () {})());
  },
  "Promise.asCompleted((async function* () {})())",
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted((async function* () {})(), undefined);
  },
  "Promise.asCompleted((async function* () {})(), undefined)",
);
