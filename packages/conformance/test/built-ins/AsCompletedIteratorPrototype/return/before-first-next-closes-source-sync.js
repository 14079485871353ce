// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Before the first next() a sync source is closed, inside the call, and never
  pulled.
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
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          log.push("next");
          return { done: true };
        },
        return: function () {
          log.push("return");
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items);

  var answer = it.return();
  assert.compareArray(log, ["return"], "order of operations");

  var result = await answer;
  assert.sameValue(result.value, undefined, "value of the result");
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.compareArray(log, ["return"], "order of operations");
});
