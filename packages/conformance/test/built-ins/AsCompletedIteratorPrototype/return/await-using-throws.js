// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An error from closing comes out of the scope of an await using declaration.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, explicit-resource-management]
---*/

asyncTest(async function () {
  var items = {
    [Symbol.iterator]: function () {
      return {
        return: function () {
          throw new Test262Error();
        },
      };
    },
  };

  await assert.throwsAsync(
    Test262Error,
    async function () {
      await using it = Promise.asCompleted(items, 1);
    },
    "the error from closing",
  );
});
