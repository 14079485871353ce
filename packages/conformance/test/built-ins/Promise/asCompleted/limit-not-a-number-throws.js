// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit that is neither undefined nor a Number throws a TypeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
      a. If limit is not a Number, throw a TypeError exception.
    ...
features: [promise-as-completed, Symbol]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

var limits = [null, true, false, "", "1", "Infinity", Symbol(), {}, [], [1], function () {}];

limits.forEach(function (limit) {
  assert.throws(
    TypeError,
    function () {
      Promise.asCompleted([], limit);
    },
    String(typeof limit),
  );
});
