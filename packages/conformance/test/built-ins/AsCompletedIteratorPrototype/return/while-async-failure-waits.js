// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  While the failure of an async source waits, return() drops it and does not
  close the source.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return pulls === 1 ? { done: false, value: "first" } : Promise.reject(new Test262Error());
        },
        get return() {
          log.push("get return");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);

  assert.sameValue((await it.next()).value, "first", "value of the first answer");
  await waitForJobs(5);
  assert.sameValue((await it.return()).done, true, "done of the answer to return()");
  assert.sameValue((await it.next()).done, true, "done of the next answer");
  assert.compareArray(log, [], "operations on the source");
});
