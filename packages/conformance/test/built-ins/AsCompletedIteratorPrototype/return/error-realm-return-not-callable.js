// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The TypeError for a return method that cannot be called is of the realm of the
  method.
info: |
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
  await forEachKind(async function (makeIterable) {
    await assert.throwsAsync(
      other.TypeError,
      function () {
        return other.Promise.asCompleted(makeIterable({ return: 1 }), 1).return();
      },
      "closed by the method of the other realm",
    );
  });
});
