// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects: the source is closed by calling its "return" once, on it,
  without arguments.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Set failure to Completion(IteratorClose(iterator.[[Source]], failure)).
      b. NOTE: failure is what it was before, since an error from closing does not replace it.
      ...
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var iterator = {
    next: function () {
      return { done: false, value: Promise.reject(new Test262Error()) };
    },
    return: function () {
      "use strict";
      returnCalls++;
      assert.sameValue(this, iterator, "this value");
      assert.sameValue(arguments.length, 0, "number of arguments");
      return {};
    },
  };
  var items = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };

  var it = Promise.asCompleted(items, 3);

  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  await it.next();

  assert.sameValue(returnCalls, 1);
});
