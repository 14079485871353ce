// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  What reading "next" of an iterator throws is thrown; the iterator is not
  closed.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

[Symbol.iterator, Symbol.asyncIterator].forEach(function (symbol) {
  var returnCalls = 0;
  var items = {
    [symbol]: function () {
      return {
        get next() {
          throw new Test262Error();
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };

  assert.throws(
    Test262Error,
    function () {
      Promise.asCompleted(items, 1);
    },
    "Promise.asCompleted(items, 1)",
  );

  assert.sameValue(returnCalls, 0, "calls of return");
});
