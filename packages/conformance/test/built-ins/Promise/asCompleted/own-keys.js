// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The function has the own properties length and name, in that order, and no
  other.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    2. If limit is not undefined, then
    ...
includes: [compareArray.js]
features: [promise-as-completed, Reflect]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof");
assert.compareArray(Reflect.ownKeys(Promise.asCompleted), ["length", "name"], "own keys");
