// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After the source has said that it is done, its return is never read, not even
  once in vain.
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
    var pulls = 0;
    var iterator = {
      next: function () {
        pulls++;
        return { done: pulls > 2, value: pulls };
      },
      get return() {
        reads++;
        throw new Test262Error("must not be read");
      },
    };
    var it = Promise.asCompleted(makeIterable(iterator), 1);

    await it.next();
    await it.next();
    assert.sameValue((await it.next()).done, true, "done");
    assert.sameValue((await it.return()).done, true, "done of the answer to return()");
    assert.sameValue((await it.return()).done, true, "done of the second answer");
    assert.sameValue(reads, 0, "reads of return");
  });
});
