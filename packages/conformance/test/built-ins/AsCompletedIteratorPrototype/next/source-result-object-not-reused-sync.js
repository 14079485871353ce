// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The result object is a new one, not the one that the sync source gave.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator, Reflect]
---*/

asyncTest(async function () {
  var given = { done: false, value: 1, extra: true };
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return given;
        },
      };
    },
  };

  var result = await Promise.asCompleted(items, 1).next();

  assert.notSameValue(result, given, "result is another");
  assert.compareArray(Reflect.ownKeys(result), ["value", "done"], "own keys of result");
  assert.sameValue(result.value, 1, "value of the result");
});
