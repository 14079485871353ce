// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A generator calls return() and throws: it has finished in that pull and is
  not closed, and its error is ignored.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      b. If pulling is true, perform ! Await(undefined).
      c. If source.[[Done]] is false, then
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
          nested = it.return();
          throw new Test262Error();
        },
        get return() {
          log.push("get return");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).done, true, "done of the answer to next()");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.compareArray(log, [], "not closed");
});
