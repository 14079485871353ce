// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Of the object that a sync source's "return" gives nothing is read, and it is
  not awaited.
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
includes: [asyncHelpers.js, proxyTrapsHelper.js]
features: [promise-as-completed, Symbol.iterator, Proxy]
---*/

asyncTest(async function () {
  var it = Promise.asCompleted({
    [Symbol.iterator]: function () {
      return {
        return: function () {
          return new Proxy({}, allowProxyTraps());
        },
      };
    },
  });

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
});
