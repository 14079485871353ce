// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests, results and iterator results are kept and made without calling
  setters of Object.prototype.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      ...
    ...

  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      ...
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  ["next", "value", "done"].forEach(function (key) {
    Object.defineProperty(Object.prototype, key, {
      // Lest "value" is inherited from the setter made before.
      __proto__: null,
      set: function () {
        log.push("set " + key);
      },
    });
  });
  var it = Promise.asCompleted(["a", "b", "c"], 3);

  var answers = [it.next(), it.next()];
  assert.sameValue((await answers[0]).value, "a");
  assert.sameValue((await answers[1]).value, "b");
  answers = [it.next(), it.next()];
  assert.sameValue((await answers[0]).value, "c");
  assert.sameValue((await answers[1]).done, true);

  assert.compareArray(log, []);
});
