// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An argument that is a promise is not awaited.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var argument = {
    get then() {
      log.push("get then");
    },
  };

  var result = await Promise.asCompleted([]).return(argument);

  assert.sameValue(result.value, undefined, "value of the result");
  assert.compareArray(log, [], "order of operations");
});
