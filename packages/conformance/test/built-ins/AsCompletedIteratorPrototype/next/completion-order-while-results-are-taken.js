// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Waiting results keep their order where some are taken before others begin to
  wait.
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
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
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
  assert.sameValue((await first).value, "a", "value of the first answer");

  resolvers[4]("b");
  resolvers[6]("c");
  resolvers[5]("d");
  resolvers[3]("e");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue((await it.next()).value, "b", "value of the first answer to next()");
  assert.sameValue((await it.next()).value, "c", "value of the second answer to next()");

  resolvers[0]("f");
  resolvers[2]("g");
  resolvers[1]("h");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue((await it.next()).value, "d", "value of the third answer to next()");
  assert.sameValue((await it.next()).value, "e", "value of the fourth answer to next()");
  assert.sameValue((await it.next()).value, "f", "value of the fifth answer to next()");
  assert.sameValue((await it.next()).value, "g", "value of the sixth answer to next()");
  assert.sameValue((await it.next()).value, "h", "value of the seventh answer to next()");
  assert.sameValue((await it.next()).done, true, "done of the eighth answer to next()");
});
