// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source calls return() and says in the same pull that it is done: a sync
  source has finished and is not closed.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    5. Let pulling be iterator.[[Pulling]].
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
  var it = Promise.asCompleted(
    {
      [Symbol.iterator]: function () {
        return {
          next: function () {
            nested = it.return();
            return { done: true };
          },
          get return() {
            log.push("get return");
          },
        };
      },
    },
    2,
  );

  assert.sameValue((await it.next()).done, true, "done of the answer to next()");
  assert.sameValue((await nested).done, true, "done of the answer to return()");
  assert.compareArray(log, [], "operations on the source");
});
