// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  What a task fulfils with is the value of its result, whatever it is.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      a. If iterator.[[SourceKind]] is async, then
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration, generators]
---*/

asyncTest(async function () {
  var object = {};
  var values = [undefined, null, false, 0, NaN, "", object];
  var received = [];
  function* items() {
    for (var i = 0; i < values.length; i++) {
      yield Promise.resolve(values[i]);
    }
  }

  for await (var value of Promise.asCompleted(items(), 2)) {
    received.push(value);
  }

  assert.compareArray(received, values, "values received");
});
