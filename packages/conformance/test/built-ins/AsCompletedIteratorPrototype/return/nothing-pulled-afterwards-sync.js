// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After return() nothing is pulled from a sync source, whatever completes or
  is called.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var pulls = 0;
  var resolvers = [];
  function* items() {
    for (;;) {
      pulls++;
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }
  var it = Promise.asCompleted(items(), 2);
  it.next();
  await it.return();

  resolvers[0]();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  await it.next();

  assert.sameValue(pulls, 2, "number of pulls");
});
