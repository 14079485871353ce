// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task's "constructor" getter throws, and the source calls next() while it is
  closed for that: nothing more is pulled.
info: |
  AsCompletedIteratorFill ( iterator )
    ...
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...

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
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          pulls++;
          var task = Promise.resolve();
          Object.defineProperty(task, "constructor", {
            get: function () {
              throw new Test262Error();
            },
          });
          return { done: false, value: task };
        },
        return: function () {
          nested = it.next();
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  assert.sameValue((await nested).done, true);
  assert.sameValue(pulls, 1);
});
