// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A sync source that has said done is not closed; open requests are answered
  done.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var done = false;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          var result = { done: done, value: new Promise(function () {}) };
          done = true;
          return result;
        },
        get return() {
          throw new Test262Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items);
  var open = it.next();

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.sameValue((await open).done, true, "done of the open answer");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
