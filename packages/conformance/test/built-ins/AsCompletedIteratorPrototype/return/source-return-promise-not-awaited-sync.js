// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A promise from "return" of a sync source is not awaited, and its rejection
  is ignored.
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
  var rejected = Promise.reject(new Test262Error());
  var promises = [new Promise(function () {}), rejected];

  for (var i = 0; i < promises.length; i++) {
    var it = Promise.asCompleted({
      [Symbol.iterator]: function () {
        return {
          return: function () {
            return promises[i];
          },
        };
      },
    });

    assert.sameValue((await it.return()).done, true, "done of an answer to return()");
  }

  await assert.throwsAsync(
    Test262Error,
    function () {
      return rejected;
    },
    "rejection of rejected",
  );
});
