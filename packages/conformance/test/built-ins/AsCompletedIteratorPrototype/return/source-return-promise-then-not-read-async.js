// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "then" of the native promise that an async source's "return" gives is not
  looked up.
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
            Object.defineProperty(promise, "then", {
              get: function () {
                throw new Test262Error("then must not be read");
              },
            });
            return promise;
          },
        };
      },
    },
    1,
  );

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
});
