// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Of a sync source's result object "done" is read, then "value", each once and
  nothing else.
info: |
  AsCompletedIteratorPull ( iterator )
    1. Assert: iterator.[[AsCompletedState]] is open.
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    10. Set task to ! task.
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    14. Return unused.
flags: [async]
includes: [asyncHelpers.js, compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, Symbol.iterator, Proxy]
---*/

asyncTest(async function () {
  var log = [];
  var results = [
    { done: false, value: "task" },
    { done: true, value: "unused" },
  ];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return new Proxy(
            results.shift(),
            allowProxyTraps({
              get: function (target, key) {
                log.push("get " + String(key));
                return target[key];
              },
            }),
          );
        },
      };
    },
  };

  await Promise.asCompleted(items, 2).next();

  assert.compareArray(log, ["next", "get done", "get value", "next", "get done"], "order of operations");
});
