// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "constructor" of the promise from "return" of an async source throws:
  return() is rejected.
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
  var it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return {
          return: function () {
            var promise = Promise.resolve({});
            Object.defineProperty(promise, "constructor", {
              get: function () {
                throw new Test262Error();
              },
            });
            return promise;
          },
        };
      },
    },
    1,
  );

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.return();
    },
    "rejection of it.return()",
  );
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
