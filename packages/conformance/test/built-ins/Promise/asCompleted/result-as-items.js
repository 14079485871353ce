// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  The result for one source can be the async source of another.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var values = [];

  for await (var value of Promise.asCompleted(Promise.asCompleted([1, 2, 3], 2), 2)) {
    values.push(value);
  }

  assert.compareArray(values, [1, 2, 3], "values");
});
