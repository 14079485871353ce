// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Values of calls that were outstanding when an async source said that it is
  done are delivered.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve) {
            resolvers.push(resolve);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 3);
  var answers = [it.next(), it.next(), it.next()];

  resolvers[0]({ done: true });
  resolvers[2]({ done: false, value: "c" });
  resolvers[1]({ done: false, value: "b" });

  assert.sameValue((await answers[0]).value, "c", "value of answers 0");
  assert.sameValue((await answers[1]).value, "b", "value of answers 1");
  assert.sameValue((await answers[2]).done, true, "done of answers 2");
  assert.sameValue(resolvers.length, 3, "number of pulls");
});
