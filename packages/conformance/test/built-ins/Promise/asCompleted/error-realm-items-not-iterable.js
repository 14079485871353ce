// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The TypeError for items that is not iterable is of the function's realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    5. If method is undefined, then
      ...
      c. If method is undefined, throw a TypeError exception.
    ...
features: [promise-as-completed, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted({});
  },
  "items that is not iterable",
);
