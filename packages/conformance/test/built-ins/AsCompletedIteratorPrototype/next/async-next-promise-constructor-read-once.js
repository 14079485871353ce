// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "constructor" of the promise that an async source's "next" gives is read once,
  when it is pulled.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    9. Perform PerformPromiseThen(promise, onFulfilled, onRejected).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var reads = 0;
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          var promise = Promise.resolve({ done: pulls === 2, value: "task" });
          Object.defineProperty(promise, "constructor", {
            get: function () {
              reads++;
              return Promise;
            },
          });
          return promise;
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 1);
  var answer = it.next();
  assert.sameValue(reads, 1, "number of reads");

  await answer;
  await it.next();
  assert.sameValue(reads, 2, "number of reads");
});
