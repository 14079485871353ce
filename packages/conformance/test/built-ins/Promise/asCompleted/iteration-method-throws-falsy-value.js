// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-promise.ascompleted
description: >
  A falsy value that the iteration method or its getter throws is thrown on.
info: |
  Promise.asCompleted ( items [ , limit ] )
    ...
    4. Let method be ? GetMethod(items, %Symbol.asyncIterator%).
    ...

  Promise.asCompleted ( items [ , limit ] )
    ...
    8. Let source be ? GetIteratorFromMethod(items, method).
    ...
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

[Symbol.asyncIterator, Symbol.iterator].forEach(function (symbol) {
  [undefined, null, false, 0, ""].forEach(function (falsy) {
    var thrown = 0;
    var fromGetter = Object.defineProperty({}, symbol, {
      get: function () {
        throw falsy;
      },
    });
    var fromMethod = {};
    fromMethod[symbol] = function () {
      throw falsy;
    };
    var fromNext = {};
    fromNext[symbol] = function () {
      return {
        get next() {
          throw falsy;
        },
      };
    };

    [fromGetter, fromMethod, fromNext].forEach(function (items) {
      try {
        Promise.asCompleted(items, 1);
      } catch (error) {
        assert.sameValue(error, falsy, "what is thrown for " + String(symbol));
        thrown++;
      }
    });
    assert.sameValue(thrown, 3, "errors thrown for " + String(symbol));
  });
});
