// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Sources of both kinds for tests of Promise.asCompleted.

    - forEachKind(test): calls the function, which may be async, with a function
      that makes an iterable of an iterator, first for a sync source and then for
      an async one. An error says which kind it comes from. The function gets the
      name of the kind too.
    - waitForJobs(count): a promise that is fulfilled after so many promise jobs.
    - falsyValues: all of them but document.all.
defines: [forEachKind, waitForJobs, falsyValues]
features: [async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

var falsyValues = [undefined, null, false, 0, -0, NaN, "", 0n];

async function forEachKind(test) {
  var symbols = { sync: Symbol.iterator, async: Symbol.asyncIterator };
  var kinds = Object.keys(symbols);
  for (var i = 0; i < kinds.length; i++) {
    var kind = kinds[i];
    try {
      await test(function makeIterable(iterator) {
        var items = {};
        items[symbols[kind]] = function () {
          return iterator;
        };
        return items;
      }, kind);
    } catch (error) {
      if (error instanceof Test262Error) error.message = kind + " source: " + error.message;
      throw error;
    }
  }
}

async function waitForJobs(count) {
  for (var i = 0; i < count; i++) await undefined;
}
