// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of the source is not callable: the request is rejected; the source is
  not closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, Symbol]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var values = [undefined, null, true, 0, "next", Symbol(), {}];

  for (var i = 0; i < values.length; i++) {
    var iterator = {
      next: values[i],
      get return() {
        returnReads++;
      },
    };
    var sync = {
      [Symbol.iterator]: function () {
        return iterator;
      },
    };
    var async = {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    };

    await assert.throwsAsync(
      TypeError,
      function () {
        return Promise.asCompleted(sync, 1).next();
      },
      "sync " + String(values[i]),
    );
    await assert.throwsAsync(
      TypeError,
      function () {
        return Promise.asCompleted(async, 1).next();
      },
      "async " + String(values[i]),
    );
  }
  assert.sameValue(returnReads, 0, "the source is not closed");
});
