// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  next() from the "then" getter of a done answer finds the iterator completed.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    5. If iterator.[[AsCompletedState]] is completed, then
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(promiseCapability.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var second;
  var nested;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          second = it.next();
          // Both requests are answered inside the call that finds the end of the source.
          Object.defineProperty(Object.prototype, "then", {
            get: function () {
              log.push("get then");
              if (nested === undefined) {
                // Reading "then" of the nested call's own answer must not nest again.
                nested = "being made";
                nested = it.next();
                log.push("nested call returned");
              }
            },
            configurable: true,
          });
          return { done: true };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var first;
  try {
    first = it.next();
  } finally {
    delete Object.prototype.then;
  }

  assert.compareArray(
    log,
    ["next", "get then", "get then", "nested call returned", "get then"],
    "order of operations",
  );
  assert.sameValue((await first).done, true, "done of the first answer");
  assert.sameValue((await second).done, true, "done of the second answer");
  assert.sameValue((await nested).done, true, "done of the nested answer");
});
