// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  resolve of the receiver is not read.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var receiver = function () {};
  Object.defineProperty(receiver, "resolve", {
    get: function () {
      throw new Test262Error("resolve must not be read");
    },
  });

  var it = Promise.asCompleted.call(receiver, [1], 1);

  assert.sameValue((await it.next()).value, 1, "value");
});
