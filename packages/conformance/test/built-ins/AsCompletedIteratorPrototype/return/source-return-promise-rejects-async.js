// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The promise that an async source's "return" gives rejects: so does that of
  return(), with the very same reason.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      ...
      b. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var reasons = [new Test262Error(), undefined, null, 0];

  for (var i = 0; i < reasons.length; i++) {
    var it = Promise.asCompleted(
      {
        [Symbol.asyncIterator]: function () {
          return {
            return: function () {
              return Promise.reject(reasons[i]);
            },
          };
        },
      },
      1,
    );

    var outcome = await it.return().then(
      function () {
        return "fulfilled";
      },
      function (reason) {
        return [reason];
      },
    );
    assert.compareArray(outcome, [reasons[i]]);
    assert.sameValue((await it.next()).done, true);
    assert.sameValue((await it.return()).done, true);
  }
});
