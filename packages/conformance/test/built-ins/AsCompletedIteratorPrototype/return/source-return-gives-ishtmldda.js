// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An IsHTMLDDA object that the return method of the source gives is an Object.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, IsHTMLDDA, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await forEachKind(async function (makeIterable) {
    var iterator = {
      return: function () {
        return $262.IsHTMLDDA;
      },
    };
    var result = await Promise.asCompleted(makeIterable(iterator), 1).return();
    assert.sameValue(result.done, true, "done");
  });
});
