// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result that is no Object, after an async source has said that it is done, is
  a failure.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    2. If iteratorResult is not an Object, then
      a. Let error be ThrowCompletion(a newly created TypeError object).
      b. Perform AsCompletedIteratorFail(iterator, error, false).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var resolvers = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve) {
            resolvers.push(resolve);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);
  var answer = it.next();

  resolvers[1]({ done: true });
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  resolvers[0](undefined);

  await assert.throwsAsync(
    TypeError,
    function () {
      return answer;
    },
    "rejection of answer",
  );
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
