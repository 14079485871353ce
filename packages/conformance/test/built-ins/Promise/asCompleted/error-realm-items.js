// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The TypeError for items that is no Object is of the function's realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
features: [promise-as-completed, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted(undefined);
  },
  "items that is no Object",
);
