// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of an argument of next() nothing is read.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, proxyTrapsHelper.js]
features: [promise-as-completed, Proxy]
---*/

asyncTest(async function () {
  var argument = new Proxy({}, allowProxyTraps());
  var it = Promise.asCompleted(["element"], 1);

  assert.sameValue((await it.next(argument)).value, "element", "value");
  assert.sameValue((await it.next(argument)).done, true, "done");
});
