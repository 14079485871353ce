// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A Symbol.asyncIterator that gives no Object throws a TypeError.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol]
---*/

assert.sameValue(typeof Promise.asCompleted, "function", "typeof Promise.asCompleted");

[undefined, null, true, 1, "iterator", Symbol()].forEach(function (value) {
  var items = {
    [Symbol.asyncIterator]: function () {
      return value;
    },
  };

  assert.throws(
    TypeError,
    function () {
      Promise.asCompleted(items, 1);
    },
    String(value),
  );
});
