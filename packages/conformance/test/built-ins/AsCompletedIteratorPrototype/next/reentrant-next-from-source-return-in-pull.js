// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The source calls next() while it is closed for a throwing "constructor":
  nothing more is pulled.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    3. If promise is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, promise, closeSource).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
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

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue(pulls, 1, "number of pulls");
});
