// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The getters of an async result run when the source is not being pulled:
  return() from there closes the source at once.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      a. If iterator.[[SourceKind]] is async, then
        i. Perform AsCompletedIteratorUnwrap(iterator, value).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    9. If iterator.[[AsCompletedState]] is either open or exhausted, perform AsCompletedIteratorReport(iterator, value).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
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
        log.push("end of the getter");
      },
    });
    var it = Promise.asCompleted(
      {
        [Symbol.asyncIterator]: function () {
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

    assert.sameValue((await it.next()).done, true, "done of the answer to next()");
    await nested;
    assert.compareArray(log, ["return", "end of the getter"], "order of operations, from " + places[i]);
  }
});
