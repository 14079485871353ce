// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A limit of undefined is the same as none.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    7. If limit is undefined, set limit to +∞𝔽.
    ...
features: [promise-as-completed, generators]
---*/

var pulls = 0;
function* items() {
  for (var i = 0; i < 100; i++) {
    pulls++;
    yield new Promise(function () {});
  }
}

Promise.asCompleted(items(), undefined).next();

assert.sameValue(pulls, 100, "number of pulls");
