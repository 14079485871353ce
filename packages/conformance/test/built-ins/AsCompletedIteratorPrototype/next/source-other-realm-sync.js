// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The iterator of a sync source and its results may be of another realm.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var result = other.Object();
  result.done = false;
  result.value = "task";
  var iterator = other.Object();
  iterator.next = other.Function("result", "return function () { return result; }")(result);
  var items = other.Object();
  items[Symbol.iterator] = function () {
    return iterator;
  };

  var it = Promise.asCompleted(items, 1);
  var answer = await it.next();

  assert.sameValue(answer.value, "task", "value");
  assert.sameValue(
    Object.getPrototypeOf(answer),
    Object.prototype,
    "the result object is of the function's realm",
  );
});
