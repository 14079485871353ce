// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection comes before what completes after it, which is dropped.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var resolvers = [];
  var rejecters = [];
  function* items() {
    for (var i = 0; i < 4; i++) {
      yield new Promise(function (resolve, reject) {
        resolvers.push(resolve);
        rejecters.push(reject);
      });
    }
  }
  var it = Promise.asCompleted(items());
  var first = it.next();

  resolvers[0]("a");
  resolvers[3]("d");
  rejecters[1](new Test262Error());
  resolvers[2]("too late");
  assert.sameValue((await first).value, "a", "value of the first answer");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "d", "value of the first answer to next()");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
});
