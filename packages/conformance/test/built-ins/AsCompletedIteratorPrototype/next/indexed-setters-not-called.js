// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Results are kept in a List: no setter of Object.prototype for an index is
  called.
info: |
  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var calls = 0;
  var values = "";
  var indices = "01234567";
  function* items() {
    for (var item of "abcdef") yield item;
  }
  var it = Promise.asCompleted(items(), 5);

  for (var index of indices) {
    Object.defineProperty(Object.prototype, index, {
      configurable: true,
      get: function () {},
      set: function () {
        calls++;
      },
    });
  }
  try {
    await it.next();
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    for (var i = 0; i < 5; i++) {
      values += (await it.next()).value;
    }
  } finally {
    for (var index of indices) {
      delete Object.prototype[index];
    }
  }

  assert.sameValue(values, "bcdef", "values");
  assert.sameValue(calls, 0, "number of calls");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
