// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A source without "return", or with one that is undefined or null, need not be
  closed.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      a. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
      b. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    7. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var iterators = [{}, { return: undefined }, { return: null }];

  for (var i = 0; i < iterators.length; i++) {
    var sync = Promise.asCompleted({
      [Symbol.iterator]: function () {
        return iterators[i];
      },
    });
    assert.sameValue((await sync.return()).done, true, "sync " + i);
    assert.sameValue((await sync.next()).done, true, "sync " + i);

    var async = Promise.asCompleted(
      {
        [Symbol.asyncIterator]: function () {
          return iterators[i];
        },
      },
      1,
    );
    assert.sameValue((await async.return()).done, true, "async " + i);
    assert.sameValue((await async.next()).done, true, "async " + i);
  }
});
