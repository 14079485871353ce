// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  document.all as "return" of the source is called; the null that it gives is
  no Object.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, IsHTMLDDA]
---*/

asyncTest(async function () {
  var iterator = { return: $262.IsHTMLDDA };
  var sync = Promise.asCompleted({
    [Symbol.iterator]: function () {
      return iterator;
    },
  });
  var async = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return iterator;
      },
    },
    1,
  );

  await assert.throwsAsync(
    TypeError,
    function () {
      return sync.return();
    },
    "rejection of sync.return()",
  );
  await assert.throwsAsync(
    TypeError,
    function () {
      return async.return();
    },
    "rejection of async.return()",
  );
});
