// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  next() from the "then" getter of a done answer finds the iterator completed,
  the source open.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return { done: false, value: new Promise(function () {}) };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);
  it.next();

  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      if (nested === undefined) {
        // Reading "then" of the nested call's own answer must not nest again.
        nested = "being made";
        nested = it.next();
        log.push("nested call returned");
      }
    },
    configurable: true,
  });
  var answer;
  try {
    answer = it.return();
  } finally {
    delete Object.prototype.then;
  }

  assert.compareArray(log, ["next", "nested call returned", "return"], "order of operations");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue((await answer).done, true, "done of the answer");
});
