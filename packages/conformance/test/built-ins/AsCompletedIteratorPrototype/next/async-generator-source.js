// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async generator queues the concurrent calls: its results come in its own
  order.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var log = [];
  async function* items() {
    for (var i = 0; i < 4; i++) {
      log.push("run " + i);
      yield i;
    }
  }

  var values = [];
  for await (var value of Promise.asCompleted(items(), 2)) {
    values.push(value);
  }

  assert.compareArray(values, [0, 1, 2, 3], "values");
  assert.compareArray(log, ["run 0", "run 1", "run 2", "run 3"], "order of operations");
});
