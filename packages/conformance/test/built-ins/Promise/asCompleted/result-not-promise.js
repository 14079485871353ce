// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The result is an async iterator, not a promise.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed]
---*/

var it = Promise.asCompleted([1], 1);

assert.sameValue(it instanceof Promise, false, "it instanceof Promise");
assert.sameValue(it.then, undefined, "it.then");
