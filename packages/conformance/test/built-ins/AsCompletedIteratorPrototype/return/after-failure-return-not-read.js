// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After the source has failed, its return is never read, not even once in vain.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await forEachKind(async function (makeIterable) {
    var reads = 0;
    var results = [
      undefined,
      {
        get done() {
          throw new Test262Error();
        },
      },
      {
        get value() {
          throw new Test262Error();
        },
      },
    ];
    for (var i = 0; i < results.length; i++) {
      var iterator = {
        next: function () {
          return results[i];
        },
        get return() {
          reads++;
          throw new Test262Error("must not be read");
        },
      };
      var it = Promise.asCompleted(makeIterable(iterator), 2);

      await it.next().then(
        function () {
          throw new Test262Error("the source has failed");
        },
        function () {},
      );
      assert.sameValue((await it.return()).done, true, "done of the answer to return()");
      assert.sameValue(reads, 0, "reads of return");
    }
  });
});
