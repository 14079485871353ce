// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The TypeErrors for a bad result and for a next that cannot be called are of
  the realm of the method that pulls.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
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
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var next = Promise.asCompleted([]).next;
  await forEachKind(async function (makeIterable) {
    var iterators = [
      {
        next: function () {
          return 1;
        },
      },
      { next: 1 },
    ];
    for (var i = 0; i < iterators.length; i++) {
      await assert.throwsAsync(
        TypeError,
        function () {
          return next.call(other.Promise.asCompleted(makeIterable(iterators[i]), 1));
        },
        "pulled by the method of this realm",
      );
    }
  });
});
