// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The TypeError for a next method that cannot be called is of the realm of the
  function.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  await forEachKind(async function (makeIterable) {
    await assert.throwsAsync(
      other.TypeError,
      function () {
        return other.Promise.asCompleted(makeIterable({ next: 1 }), 1).next();
      },
      "pulled by the method of the other realm",
    );
  });
});
