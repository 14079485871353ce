// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Reading "done" or "value" throws, after an async source has said that it is
  done: a failure.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    4. If done is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, done, false).
    ...
    8. If value is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, value, false).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var results = [
    {
      get done() {
        throw new Test262Error();
      },
    },
    {
      done: false,
      get value() {
        throw new Test262Error();
      },
    },
  ];

  for (var i = 0; i < results.length; i++) {
    var resolvers = [];
    var it = Promise.asCompleted(
      {
        [Symbol.asyncIterator]: function () {
          return {
            next: function () {
              return new Promise(function (resolve) {
                resolvers.push(resolve);
              });
            },
          };
        },
      },
      2,
    );
    var answer = it.next();

    resolvers[0]({ done: true });
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    resolvers[1](results[i]);

    await assert.throwsAsync(
      Test262Error,
      function () {
        return answer;
      },
      "rejection of answer",
    );
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
  }
});
