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
    5. Set done to ! done.
    6. If done is true, then
      a. If iterator.[[AsCompletedState]] is open, set iterator.[[AsCompletedState]] to exhausted.
      b. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      c. Perform AsCompletedIteratorFill(iterator).
      d. Return unused.
    ...

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      a. Assert: iterator.[[Results]] is empty.
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
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

  assert.sameValue((await answers[0]).value, "c");
  assert.sameValue((await answers[1]).value, "b");
  assert.sameValue((await answers[2]).done, true);
  assert.sameValue(resolvers.length, 3);
});
