// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A rejection of an async source's promise comes behind the results that
  completed before it; what fulfils later is dropped.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    1. If iterator.[[SourceKind]] is sync, let closeSource be true; else let closeSource be false.
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
      b. Return undefined.
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    6. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    1. If iterator.[[Requests]] is empty, then
      a. Append result to iterator.[[Results]].
    ...
    3. Return unused.

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
  assert.sameValue((await first).value, "a");
  await undefined;
  await undefined;

  assert.sameValue((await it.next()).value, "c");
  await assert.throwsAsync(Test262Error, function () {
    return it.next();
  });
  assert.sameValue((await it.next()).done, true);
  assert.sameValue(resolvers.length, 5, "one element was pulled for the result that was delivered");
});
