// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task rejects: "return" of the source is called once, on it, without
  arguments.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var receivers = [];
  var argumentCounts = [];
  var iterator = {
    next: function () {
      return { done: false, value: Promise.reject(new Test262Error()) };
    },
    return: function () {
      "use strict";
      receivers.push(this);
      argumentCounts.push(arguments.length);
      return {};
    },
  };
  var items = {
    [Symbol.iterator]: function () {
      return iterator;
    },
  };

  var it = Promise.asCompleted(items, 3);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "the failure",
  );
  await it.next();

  // Errors that "return" throws are not told, so that what it sees is compared here.
  assert.compareArray(receivers, [iterator], "this values");
  assert.compareArray(argumentCounts, [0], "numbers of arguments");
});
