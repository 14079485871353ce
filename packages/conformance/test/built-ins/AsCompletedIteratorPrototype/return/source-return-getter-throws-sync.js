// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" getter of a sync source throws: return() is rejected, the iterator
  is done.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted({
    [Symbol.iterator]: function () {
      return {
        get return() {
          throw new Test262Error();
        },
      };
    },
  });

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.return();
    },
    "rejection of it.return()",
  );
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
