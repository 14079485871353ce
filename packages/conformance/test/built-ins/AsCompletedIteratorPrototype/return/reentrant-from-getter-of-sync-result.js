// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The getters of a sync result run while the source is being pulled: return()
  from there closes the source in a later job.
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
  var places = ["done", "value"];
  for (var i = 0; i < places.length; i++) {
    var log = [];
    var nested;
    var result = { done: false, value: "in hand" };
    Object.defineProperty(result, places[i], {
      get: function () {
        nested = it.return();
        log.push("getter");
      },
    });
    var it = Promise.asCompleted(
      {
        [Symbol.iterator]: function () {
          return {
            next: function () {
              return result;
            },
            return: function () {
              log.push("return");
              return {};
            },
          };
        },
      },
      1,
    );

    var first = it.next();
    log.push("call");
    assert.sameValue((await first).done, true, "done of the answer to next()");
    await nested;
    assert.compareArray(log, ["getter", "call", "return"], "order of operations, from " + places[i]);
  }
});
