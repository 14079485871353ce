// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Overlapping calls are answered first come, first served.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var resolvers = [];
  function* items() {
    for (var i = 0; i < 3; i++) {
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }

  var it = Promise.asCompleted(items(), 3);
  var answers = ["first", "second", "third", "fourth"].map(function (name) {
    return it.next().then(function (result) {
      log.push(name + " " + (result.done ? "done" : result.value));
    });
  });

  resolvers[1]("b");
  resolvers[2]("c");
  resolvers[0]("a");
  await Promise.all(answers);

  assert.compareArray(log, ["first b", "second c", "third a", "fourth done"], "order of operations");
});
