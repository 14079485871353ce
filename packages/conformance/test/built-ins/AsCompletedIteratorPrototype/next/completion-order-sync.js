// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The results of a sync source's tasks come in the order in which the tasks
  complete.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      ...
      b. Else if iterator.[[AsCompletedState]] is either open or exhausted, then
        i. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var resolvers = [];
  function* items() {
    for (var i = 0; i < 3; i++) {
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }

  var it = Promise.asCompleted(items());
  var answers = [it.next(), it.next(), it.next()];

  resolvers[2]("c");
  resolvers[0]("a");
  resolvers[1]("b");

  assert.sameValue((await answers[0]).value, "c", "value of answers 0");
  assert.sameValue((await answers[1]).value, "a", "value of answers 1");
  assert.sameValue((await answers[2]).value, "b", "value of answers 2");
});
