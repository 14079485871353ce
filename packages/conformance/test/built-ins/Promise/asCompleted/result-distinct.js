// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Each call gives a new object, even for the same items.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
features: [promise-as-completed]
---*/

var items = [1];

assert.notSameValue(
  Promise.asCompleted(items),
  Promise.asCompleted(items),
  "Promise.asCompleted(items) is another",
);
