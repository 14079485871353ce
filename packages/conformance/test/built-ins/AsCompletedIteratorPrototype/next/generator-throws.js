// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A generator's body throws: the request is rejected with the error, then comes
  done.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
    12. Set iterator.[[Occupied]] to iterator.[[Occupied]] + 1.
    13. Perform AsCompletedIteratorAdopt(iterator, task).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, async-iteration, generators]
---*/

asyncTest(async function () {
  function* sync() {
    throw new Test262Error();
  }
  async function* async() {
    throw new Test262Error();
  }
  var iterators = [Promise.asCompleted(sync()), Promise.asCompleted(async(), 2)];

  for (var i = 0; i < iterators.length; i++) {
    var it = iterators[i];

    await assert.throwsAsync(
      Test262Error,
      function () {
        return it.next();
      },
      "rejection of it.next()",
    );
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
  }
});
