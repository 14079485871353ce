// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a sync source gives no Object: the request is rejected; the source
  is not closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
      b. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, Symbol]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var values = [undefined, null, true, 0, "result", Symbol()];

  for (var i = 0; i < values.length; i++) {
    var items = {
      [Symbol.iterator]: function () {
        return {
          next: function () {
            return values[i];
          },
          get return() {
            returnReads++;
          },
        };
      },
    };
    var it = Promise.asCompleted(items, 1);

    await assert.throwsAsync(
      TypeError,
      function () {
        return it.next();
      },
      String(values[i]),
    );
    assert.sameValue((await it.next()).done, true, "done of an answer to next()");
  }
  assert.sameValue(returnReads, 0, "the source is not closed");
});
