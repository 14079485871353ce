// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection of an async source's promise comes behind the results that were
  there before it.
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
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var resolvers = [];
  var rejecters = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve, reject) {
            resolvers.push(resolve);
            rejecters.push(reject);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 4);
  var first = it.next();

  resolvers[0]({ done: false, value: "a" });
  resolvers[2]({ done: false, value: "c" });
  rejecters[1](new Test262Error());
  resolvers[3]({ done: false, value: "too late" });
  assert.sameValue((await first).value, "a", "value of the first answer");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).value, "c", "value of the first answer to next()");
  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.next();
    },
    "rejection of it.next()",
  );
  assert.sameValue((await it.next()).done, true, "done of the third answer to next()");
  assert.sameValue(resolvers.length, 5, "one element was pulled for the result that was delivered");
});
