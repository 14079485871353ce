// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  Where both iteration methods are there, Symbol.asyncIterator is the one that
  is used.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    3. Let sourceKind be async.
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.asyncIterator]: async function* () {
      yield "async";
    },
    get [Symbol.iterator]() {
      throw new Test262Error("Symbol.iterator must not be read");
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.sameValue(result.value, "async", "value of the result");
});
