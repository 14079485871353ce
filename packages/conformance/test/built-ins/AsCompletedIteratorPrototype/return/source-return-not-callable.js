// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of the source is neither undefined, null nor callable: the promise is
  rejected.
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
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator, Symbol]
---*/

asyncTest(async function () {
  var values = [false, true, 0, 1, "", "return", Symbol(), {}];

  for (var i = 0; i < values.length; i++) {
    var iterator = { return: values[i] };
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
      "sync " + String(values[i]),
    );
    await assert.throwsAsync(
      TypeError,
      function () {
        return async.return();
      },
      "async " + String(values[i]),
    );
  }
});
