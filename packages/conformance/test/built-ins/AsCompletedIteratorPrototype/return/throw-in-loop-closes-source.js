// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An error in the body of a for-await-of loop closes the source; what closing
  throws does not mask it.
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
features: [promise-as-completed, async-iteration, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: "task" };
        },
        return: function () {
          returnCalls++;
          throw new Error("from return");
        },
      };
    },
  };

  await assert.throwsAsync(
    Test262Error,
    async function () {
      for await (var value of Promise.asCompleted(items, 1)) {
        throw new Test262Error(value);
      }
    },
    "the rejection",
  );
  assert.sameValue(returnCalls, 1, "calls of return");
});
