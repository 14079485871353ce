// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The least limit is 1.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. If limit is not +∞𝔽 and limit is not an integral Number, throw a RangeError exception.
    5. If limit < 1𝔽, throw a RangeError exception.
    ...
    11. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed]
---*/

var it = Promise.asCompleted([], 1);

assert.sameValue(typeof it, "object");
