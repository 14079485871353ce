// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Results of an async source that wait are dropped.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    3. Set iterator.[[Results]] to a new empty List.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return { done: false, value: pulls++ };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);

  assert.sameValue((await it.next()).value, 0, "the result before return()");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  var answer = await it.return();
  assert.sameValue(answer.value, undefined, "value of the answer to return()");
  assert.sameValue(answer.done, true, "done of the answer to return()");
  var result = await it.next();
  assert.sameValue(result.value, undefined, "value afterwards");
  assert.sameValue(result.done, true, "done afterwards");
});
