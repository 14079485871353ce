// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An IsHTMLDDA object is an Object like any other: as a result, as a value and
  as a task.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    2. Let promise be Completion(PromiseResolve(%Promise%, task)).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, IsHTMLDDA, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var IsHTMLDDA = $262.IsHTMLDDA;
  await forEachKind(async function (makeIterable) {
    var it = Promise.asCompleted(
      makeIterable({
        next: function () {
          return IsHTMLDDA;
        },
      }),
      1,
    );
    var result = await it.next();
    assert.sameValue(result.done, false, "done of the answer for the result");
    assert.sameValue(result.value, undefined, "value of the answer for the result");

    it = Promise.asCompleted(
      makeIterable({
        next: function () {
          return { done: false, value: IsHTMLDDA };
        },
      }),
      2,
    );
    assert.sameValue((await it.next()).value, IsHTMLDDA, "value of the first answer");
    await waitForJobs(3);
    assert.sameValue((await it.next()).value, IsHTMLDDA, "value that waited");
  });
});
