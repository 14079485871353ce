// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The error for a "return" that gives no Object is an intrinsic one.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.iterator]: function () {
      return { next: function () {}, return: function () {} };
    },
  };
  var it = Promise.asCompleted(items, 1);
  var intrinsic = TypeError;
  var promise;

  TypeError = function () {
    throw new Test262Error("the replaced TypeError must not be called");
  };
  try {
    promise = it.return();
  } finally {
    TypeError = intrinsic;
  }

  await assert.throwsAsync(
    intrinsic,
    function () {
      return promise;
    },
    "the rejection",
  );
});
