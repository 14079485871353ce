// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  An async source that has said done is not closed; open requests are answered
  done.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var pulls = 0;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          pulls++;
          return pulls === 1 ? { done: true } : new Promise(function () {});
        },
        get return() {
          throw new Test262Error("return must not be read");
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 2);
  var open = it.next();
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.sameValue((await open).done, true, "done of the open answer");
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
