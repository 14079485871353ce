// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The TypeError for an async iterable without a limit is of the function's
  realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    6. Else,
      a. If limit is undefined, throw a TypeError exception.
    ...
features: [promise-as-completed, async-iteration, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted((async function* () {})());
  },
  "an async iterable without a limit",
);
