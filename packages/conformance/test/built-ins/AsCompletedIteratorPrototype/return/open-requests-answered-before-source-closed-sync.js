// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Open requests are answered before a sync source is closed.
info: |
  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    2. Set iterator.[[Source]] to empty.
    3. Set iterator.[[Results]] to a new empty List.
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: new Promise(function () {}) };
        },
        get return() {
          log.push("get return");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);
  var open = it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      log.push("get then of an answer, done " + this.done);
    },
    configurable: true,
  });
  var answer;
  try {
    answer = it.return();
  } finally {
    delete Object.prototype.then;
  }

  assert.compareArray(log.slice(0, 2), ["get then of an answer, done true", "get return"], "log.slice(0, 2)");
  assert.sameValue((await open).done, true, "done of the open answer");
  assert.sameValue((await answer).done, true, "done of the answer");
});
