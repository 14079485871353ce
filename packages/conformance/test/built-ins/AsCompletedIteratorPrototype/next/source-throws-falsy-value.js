// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A falsy value that the source throws, in next or a getter, fails the iteration
  and does not close the source.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    2. If iterator.[[AsCompletedState]] is exhausted, set closeSource to false.
    3. Set iterator.[[AsCompletedState]] to failed.
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  async function reasonOf(promise) {
    try {
      await promise;
    } catch (reason) {
      return { reason: reason };
    }
    throw new Test262Error("the promise is not rejected");
  }

  await forEachKind(async function (makeIterable) {
    for (var place = 0; place < 3; place++) {
      for (var i = 0; i < falsyValues.length; i++) {
        var falsy = falsyValues[i];
        var reads = 0;
        var pulls = 0;
        var iterator = {
          next: function () {
            pulls++;
            if (place === 0) throw falsy;
            return {
              get done() {
                if (place === 1) throw falsy;
              },
              get value() {
                throw falsy;
              },
            };
          },
          get return() {
            reads++;
          },
        };
        var it = Promise.asCompleted(makeIterable(iterator), 1);

        assert.sameValue((await reasonOf(it.next())).reason, falsy, "reason at place " + place);
        assert.sameValue((await it.next()).done, true, "done after the failure");
        await it.return();
        assert.sameValue(reads, 0, "reads of return at place " + place);
        assert.sameValue(pulls, 1, "pulls at place " + place);
      }
    }
  });
});
