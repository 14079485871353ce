// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An object with an [[IsHTMLDDA]] internal slot is neither undefined nor null:
  as "return" of the source it is called, and it gives null, which is no Object.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      a. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
      b. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
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

  await assert.throwsAsync(TypeError, function () {
    return sync.return();
  });
  await assert.throwsAsync(TypeError, function () {
    return async.return();
  });
});
