// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The length of an array at the call does not lower the limit.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var pending = new Promise(function () {});
  var items = [pending];
  var it = Promise.asCompleted(items, 3);
  items.push("b", "c");

  assert.sameValue((await it.next()).value, "b", "a task beyond the length at the call");
  assert.sameValue((await it.next()).value, "c", "another one");
});
