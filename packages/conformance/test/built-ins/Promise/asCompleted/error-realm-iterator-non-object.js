// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The TypeError for an iterator that is no Object is of the function's realm.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.iterator, cross-realm]
---*/

var other = $262.createRealm().global;

assert.throws(
  other.TypeError,
  function () {
    other.Promise.asCompleted({ [Symbol.iterator]: function () {} });
  },
  "an iterator that is no Object",
);
