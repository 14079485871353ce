// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Symbol.asyncIterator of the result gives the result itself.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed, Symbol.asyncIterator]
---*/

var it = Promise.asCompleted([1], 1);

assert.sameValue(it[Symbol.asyncIterator](), it, "it[Symbol.asyncIterator]()");
