// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Closing a generator that was never pulled does not run its body.
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
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    try {
      log.push("body");
      yield 1;
    } finally {
      log.push("finally");
    }
  }
  var it = Promise.asCompleted(items());

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.compareArray(log, [], "order of operations");
});
