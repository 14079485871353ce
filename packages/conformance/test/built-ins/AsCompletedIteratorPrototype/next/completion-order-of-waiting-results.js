// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Results that wait are handed out in the order in which their tasks completed.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
    3. Return unused.

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    3. Return unused.
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var resolvers = [];
  function* items() {
    for (var i = 0; i < 4; i++) {
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }

  var it = Promise.asCompleted(items(), 4);
  var first = it.next();

  resolvers[3]("d");
  resolvers[1]("b");
  resolvers[2]("c");
  resolvers[0]("a");
  assert.sameValue((await first).value, "d");
  await undefined;

  assert.sameValue((await it.next()).value, "b");
  assert.sameValue((await it.next()).value, "c");
  assert.sameValue((await it.next()).value, "a");
  assert.sameValue((await it.next()).done, true);
});
