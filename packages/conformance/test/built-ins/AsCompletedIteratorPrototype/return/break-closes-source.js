// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Leaving a for-await-of loop by break closes the source once.
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
features: [promise-as-completed, async-iteration, generators]
---*/

asyncTest(async function () {
  var log = [];
  function* items() {
    try {
      for (var i = 0; ; i++) {
        log.push("pull " + i);
        yield i;
      }
    } finally {
      log.push("closed");
    }
  }

  for await (var value of Promise.asCompleted(items(), 1)) {
    log.push("see " + value);
    break;
  }

  assert.compareArray(log, ["pull 0", "pull 1", "see 0", "closed"], "order of operations");
});
