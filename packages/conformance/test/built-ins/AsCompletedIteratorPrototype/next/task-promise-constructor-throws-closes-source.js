// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "constructor" of a task throws: a sync source is closed inside the
  call that pulled it, and not pulled again.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    3. If promise is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, promise, closeSource).
      b. Return unused.
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

  assert.compareArray(log, ["next", "get constructor", "return"]);

  await assert.throwsAsync(Test262Error, function () {
    return answer;
  });
  assert.compareArray(log, ["next", "get constructor", "return"]);
});
