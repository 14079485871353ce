// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What "next" of the source throws is passed on as it is, also from another
  realm.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var items = {
    [Symbol.iterator]: function () {
      return { next: other.Function("throw new TypeError()") };
    },
  };

  await assert.throwsAsync(
    other.TypeError,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "the error of the other realm",
  );
});
