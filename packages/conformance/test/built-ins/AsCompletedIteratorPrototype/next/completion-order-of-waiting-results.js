// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Results that wait are handed out in the order in which their tasks completed.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
    ...
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
  assert.sameValue((await first).value, "d", "value of the first answer");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "b", "value of the first answer to next()");
  assert.sameValue((await it.next()).value, "c", "value of the second answer to next()");
  assert.sameValue((await it.next()).value, "a", "value of the third answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the fourth answer to next()");
});
