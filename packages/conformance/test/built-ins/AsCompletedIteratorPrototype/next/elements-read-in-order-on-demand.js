// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Elements are pulled in order, each at the time when it has a slot.
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
features: [promise-as-completed, Proxy, Reflect]
---*/

asyncTest(async function () {
  var log = [];
  var array = new Proxy(["a", "b", "c"], {
    get: function (target, key, receiver) {
      if (typeof key === "string" && key !== "length") {
        log.push("get " + key);
      }
      return Reflect.get(target, key, receiver);
    },
  });

  var it = Promise.asCompleted(array, 1);
  assert.compareArray(log, [], "order of operations");

  await it.next();
  assert.compareArray(log, ["get 0", "get 1"], "order of operations");

  await it.next();
  assert.compareArray(log, ["get 0", "get 1", "get 2"], "order of operations");
});
