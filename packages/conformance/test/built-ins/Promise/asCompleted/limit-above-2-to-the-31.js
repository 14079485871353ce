// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A limit that is no 32-bit integer bounds nothing in a short source.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
    ...
features: [promise-as-completed, generators]
---*/

[2147483648, 4294967296, 4294967297, 9007199254740991].forEach(function (limit) {
  var pulls = 0;
  function* items() {
    for (var i = 0; i < 5; i++) {
      pulls++;
      yield i;
    }
  }
  Promise.asCompleted(items(), limit).next();
  assert.sameValue(pulls, 5, "pulls with the limit " + limit);
});
