// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A second return() is answered done and does not close the source again.
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
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items);

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.sameValue((await it.return()).done, true, "done of the second answer to return()");
  assert.sameValue(returnCalls, 1, "calls of return");
});
