// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests and results are kept without calling setters of Object.prototype.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  ["next", "value", "done"].forEach(function (key) {
    Object.defineProperty(Object.prototype, key, {
      // Without a prototype, so that "value" is not inherited from the setter that was defined before.
      __proto__: null,
      set: function () {
        log.push("set " + key);
      },
    });
  });
  var it = Promise.asCompleted(["a", "b", "c"], 3);

  var answers = [it.next(), it.next()];
  assert.sameValue((await answers[0]).value, "a", "value of answers 0");
  assert.sameValue((await answers[1]).value, "b", "value of answers 1");
  answers = [it.next(), it.next()];
  assert.sameValue((await answers[0]).value, "c", "value of answers 0");
  assert.sameValue((await answers[1]).done, true, "done of answers 1");

  assert.compareArray(log, [], "order of operations");
});
