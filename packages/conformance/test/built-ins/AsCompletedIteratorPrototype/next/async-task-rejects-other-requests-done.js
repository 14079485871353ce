// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source's promise rejects: the oldest request is rejected, the
  others are answered done.
info: |
  AsCompletedIteratorAnswer ( iterator, request, result )
    1. If result is a throw completion, then
      a. Perform ! Call(request.[[Reject]], undefined, « result.[[Value]] »).
      b. Perform AsCompletedIteratorComplete(iterator).
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var rejecters = [];
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          return new Promise(function (resolve, reject) {
            rejecters.push(reject);
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  var answers = [1, 2, 3].map(function (i) {
    return it.next().then(
      function (result) {
        log.push(i + " done " + result.done);
      },
      function (error) {
        log.push(i + " " + error);
      },
    );
  });

  rejecters[1]("reason");
  await Promise.all(answers);

  assert.compareArray(log, ["1 reason", "2 done true", "3 done true"], "order of operations");
});
