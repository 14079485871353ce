// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A sync source is closed inside the call, which is answered at once.
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
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted({
    [Symbol.iterator]: function () {
      return {
        return: function () {
          return {};
        },
      };
    },
  });

  var answer = it.return().then(function () {
    log.push("answer");
  });
  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await answer;

  assert.compareArray(log, ["answer", "job 1"], "order of operations");
});
