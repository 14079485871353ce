// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The TypeErrors for a bad result of return and for a return that cannot be
  called are of the realm of the method.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var method = Promise.asCompleted([]).return;
  await forEachKind(async function (makeIterable) {
    var iterators = [
      {
        return: function () {
          return 1;
        },
      },
      { return: 1 },
    ];
    for (var i = 0; i < iterators.length; i++) {
      await assert.throwsAsync(
        TypeError,
        function () {
          return method.call(other.Promise.asCompleted(makeIterable(iterators[i]), 1));
        },
        "closed by the method of this realm",
      );
    }
  });
});
