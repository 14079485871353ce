// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Results that wait are handed out in the order in which their tasks completed,
  also where some of them are taken before others begin to wait.
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
    for (var i = 0; i < 8; i++) {
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }

  var it = Promise.asCompleted(items(), 8);
  var first = it.next();

  resolvers[7]("a");
  assert.sameValue((await first).value, "a");

  resolvers[4]("b");
  resolvers[6]("c");
  resolvers[5]("d");
  resolvers[3]("e");
  await undefined;
  assert.sameValue((await it.next()).value, "b");
  assert.sameValue((await it.next()).value, "c");

  resolvers[0]("f");
  resolvers[2]("g");
  resolvers[1]("h");
  await undefined;
  assert.sameValue((await it.next()).value, "d");
  assert.sameValue((await it.next()).value, "e");
  assert.sameValue((await it.next()).value, "f");
  assert.sameValue((await it.next()).value, "g");
  assert.sameValue((await it.next()).value, "h");
  assert.sameValue((await it.next()).done, true);
});
