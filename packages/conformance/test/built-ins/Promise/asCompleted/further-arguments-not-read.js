// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Of an argument behind the limit nothing is read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
includes: [proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

var options = new Proxy({}, allowProxyTraps());

var it = Promise.asCompleted([], 1, options);

assert.sameValue(typeof it.next, "function", "type of next");
