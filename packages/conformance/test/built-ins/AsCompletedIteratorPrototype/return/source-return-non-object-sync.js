// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of a sync source gives no Object: the promise is rejected.
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
features: [promise-as-completed, Symbol.iterator, Symbol]
---*/

asyncTest(async function () {
  var values = [undefined, null, true, 0, "result", Symbol()];

  for (var i = 0; i < values.length; i++) {
    var it = Promise.asCompleted({
      [Symbol.iterator]: function () {
        return {
          return: function () {
            return values[i];
          },
        };
      },
    });

    await assert.throwsAsync(
      TypeError,
      function () {
        return it.return();
      },
      String(values[i]),
    );
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
  }
});
