// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  To close the source no function is called that a program can replace.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, Reflect]
---*/

asyncTest(async function () {
  var closed = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        return: function () {
          closed++;
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);
  var apply = Reflect.apply;
  var answer;

  Reflect.apply = function () {
    throw new Test262Error("must not be called");
  };
  try {
    answer = it.return();
  } finally {
    Reflect.apply = apply;
  }

  assert.sameValue((await answer).done, true, "the answer");
  assert.sameValue(closed, 1, "calls of return");
});
