// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A string primitive throws a TypeError, although it is iterable.
info: |
  Promise.asCompleted ( items [ , limit ] )
    1. If items is not an Object, throw a TypeError exception.
    ...
features: [promise-as-completed]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted("tasks", 1);
  },
  'Promise.asCompleted("tasks", 1)',
);

assert.throws(
  TypeError,
  function () {
    Promise.asCompleted("", 1);
  },
  'Promise.asCompleted("", 1)',
);
