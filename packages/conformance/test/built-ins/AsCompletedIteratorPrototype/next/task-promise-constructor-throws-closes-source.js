// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task's "constructor" throws: the source is closed inside the call, and not
  pulled again.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    3. If promise is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, promise, closeSource).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var task = Promise.resolve("task");
  Object.defineProperty(task, "constructor", {
    get: function () {
      log.push("get constructor");
      throw new Test262Error();
    },
  });
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return { done: false, value: task };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };

  var answer = Promise.asCompleted(items, 3).next();

  assert.compareArray(log, ["next", "get constructor", "return"], "order of operations");

  await assert.throwsAsync(
    Test262Error,
    function () {
      return answer;
    },
    "rejection of answer",
  );
  assert.compareArray(log, ["next", "get constructor", "return"], "order of operations");
});
