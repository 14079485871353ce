// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An array of promises from an async source is one value: what its elements
  become is not awaited.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    7. Let value be Completion(IteratorValue(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var task = [new Promise(function () {}), Promise.resolve(1)];
  async function* tasks() {
    yield task;
  }

  assert.sameValue((await Promise.asCompleted(tasks(), 1).next()).value, task, "value");
});
