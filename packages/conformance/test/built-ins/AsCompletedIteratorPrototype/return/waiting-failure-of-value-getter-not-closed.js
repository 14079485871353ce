// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An async source whose result has thrown when "value" was read is not closed by
  a call of return while the failure waits.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    8. If value is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, value, false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          if (pulls === 2) {
            return {
              done: false,
              get value() {
                throw new Test262Error();
              },
            };
          }
          return { done: false, value: pulls };
        },
        get return() {
          returnReads++;
        },
      };
    },
  };

  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).value, 1, "the result before the failure");
  // The failure is there by now.
  for (var job = 0; job < 5; job++) {
    await undefined;
  }
  assert.sameValue((await it.return()).done, true, "return");
  assert.sameValue(returnReads, 0, "reads of return");
  assert.sameValue((await it.next()).done, true, "done afterwards");
});
