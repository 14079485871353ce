// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "constructor" of the promise that "return" of an async source gives is read
  once.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var reads = 0;
  var promise = Promise.resolve({});
  Object.defineProperty(promise, "constructor", {
    get: function () {
      reads++;
      return Promise;
    },
  });
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        return: function () {
          return promise;
        },
      };
    },
  };

  await Promise.asCompleted(items, 1).return();

  assert.sameValue(reads, 1, "reads of constructor");
});
