// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Where closing the source has failed, a second return() is answered done and
  does not try again.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var items = {
    [Symbol.iterator]: function () {
      return {
        return: function () {
          returnCalls++;
          throw new Test262Error();
        },
      };
    },
  };
  var it = Promise.asCompleted(items);

  await assert.throwsAsync(
    Test262Error,
    function () {
      return it.return();
    },
    "rejection of it.return()",
  );
  assert.sameValue((await it.return()).done, true, "done of the second answer to return()");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue(returnCalls, 1, "calls of return");
});
