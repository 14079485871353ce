// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The value of a sync source's task is not taken for an iterator result, even if
  it looks like one.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      a. If iterator.[[SourceKind]] is async, then
      ...
      c. Return undefined.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var task = { done: true, value: "inner" };
  var it = Promise.asCompleted([task], 1);

  var result = await it.next();

  assert.sameValue(result.value, task, "value of the result");
  assert.sameValue(result.done, false, "done of the result");
});
