// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Sources of both kinds for tests of Promise.asCompleted.

    - forEachIterationSymbol(test): calls the function, which may be async, with
      Symbol.iterator and then with Symbol.asyncIterator. An error says with which.
    - forEachKind(test): the same with a function that makes an iterable of an
      iterator, and with the name of the kind.
    - waitForJobs(count): a promise that is fulfilled after so many promise jobs.
    - falsyValues: all of them but document.all.
defines: [forEachIterationSymbol, forEachKind, waitForJobs, falsyValues]
features: [async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

var falsyValues = [undefined, null, false, 0, -0, NaN, "", 0n];

async function forEachIterationSymbol(test) {
  var symbols = [Symbol.iterator, Symbol.asyncIterator];
  for (var i = 0; i < symbols.length; i++) {
    try {
      await test(symbols[i]);
    } catch (error) {
      if (error instanceof Test262Error) error.message = String(symbols[i]) + ": " + error.message;
      throw error;
    }
  }
}

async function forEachKind(test) {
  await forEachIterationSymbol(function (symbol) {
    function makeIterable(iterator) {
      var items = {};
      items[symbol] = function () {
        return iterator;
      };
      return items;
    }
    return test(makeIterable, symbol === Symbol.iterator ? "sync" : "async");
  });
}

async function waitForJobs(count) {
  for (var i = 0; i < count; i++) await undefined;
}
