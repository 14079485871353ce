// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  No method of Promise is called to await an async source or to answer.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  function poisoned() {
    throw new Test262Error("must not be called");
  }
  var then = Promise.prototype.then;
  var resolve = Promise.resolve;
  var closed = Promise.resolve({});
  var answer;
  var it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return {
          return: function () {
            return closed;
          },
        };
      },
    },
    1,
  );

  Promise.prototype.then = poisoned;
  Promise.resolve = poisoned;
  try {
    answer = it.return();
  } finally {
    Promise.prototype.then = then;
    Promise.resolve = resolve;
  }

  assert.sameValue((await answer).done, true, "done of the answer");
});
