// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A falsy value that is thrown when the source is closed rejects the promise,
  whether a getter or the method throws it.
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
  async function reasonOf(promise) {
    try {
      await promise;
    } catch (reason) {
      return { reason: reason };
    }
    throw new Test262Error("the promise is not rejected");
  }

  await forEachKind(async function (makeIterable) {
    for (var i = 0; i < falsyValues.length; i++) {
      var falsy = falsyValues[i];
      var fromGetter = {
        get return() {
          throw falsy;
        },
      };
      var fromMethod = {
        return: function () {
          throw falsy;
        },
      };

      assert.sameValue(
        (await reasonOf(Promise.asCompleted(makeIterable(fromGetter), 1).return())).reason,
        falsy,
        "thrown by the getter",
      );
      assert.sameValue(
        (await reasonOf(Promise.asCompleted(makeIterable(fromMethod), 1).return())).reason,
        falsy,
        "thrown by the method",
      );
    }
  });
});
