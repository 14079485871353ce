// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  The promise from "return" of an async source rejects: return() rejects with
  the same reason.
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
    assert.compareArray(outcome, [reasons[i]], "outcome");
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
    assert.sameValue((await it.return()).done, true, "done of an answer to return()");
  }
});
