// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An iteration method can use the function again: each call makes an iterator
  of its own.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    9. Return CreateAsCompletedIterator(source, sourceKind, the extended mathematical value of limit).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var inner;
  var items = {
    [Symbol.iterator]: function () {
      inner = Promise.asCompleted(["inner"], 1);
      return ["outer"].values();
    },
  };

  var outer = Promise.asCompleted(items, 1);

  assert.sameValue((await outer.next()).value, "outer", "the outer iterator");
  assert.sameValue((await inner.next()).value, "inner", "the inner iterator");
});
