// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of the source throws inside the call that pulls it: the promise is
  rejected when it is returned.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    3. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    4. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    5. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      ...
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var iterator = {
    next: function () {
      throw new Test262Error();
    },
  };
  var sync = Promise.asCompleted(
    {
      [Symbol.iterator]: function () {
        return iterator;
      },
    },
    1,
  ).next();
  var async = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    },
    1,
  ).next();

  var answers = [
    sync.catch(function () {
      log.push("sync");
    }),
    async.catch(function () {
      log.push("async");
    }),
  ];
  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await Promise.all(answers);

  assert.compareArray(log, ["sync", "async", "job 1"]);
});
