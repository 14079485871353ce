// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A sync result's "done" getter calls return(): "value" is read all the same;
  no more pulls, and the source
  is closed in a later job.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
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
          log.push("next");
          return {
            get done() {
              log.push("get done");
              it.return();
              return false;
            },
            get value() {
              log.push("get value");
              return "in hand";
            },
          };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.compareArray(log, ["next", "get done", "get value", "return"], "order of operations");
});
