// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After the end the argument is not the value of the answer.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted([]);
  await it.next();

  var result = await it.return("argument");

  assert.sameValue(result.value, undefined, "value");
  assert.sameValue(result.done, true, "done");
});
