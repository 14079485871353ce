// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source's promise fulfils with no Object: a TypeError; the source is
  not closed.
info: |
  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    2. If iteratorResult is not an Object, then
      a. Let error be ThrowCompletion(a newly created TypeError object).
      b. Perform AsCompletedIteratorFail(iterator, error, false).
      c. Return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator, Symbol]
---*/

asyncTest(async function () {
  var returnReads = 0;
  var values = [undefined, null, true, 0, "result", Symbol()];

  for (var i = 0; i < values.length; i++) {
    var items = {
      [Symbol.asyncIterator]: function () {
        return {
          next: function () {
            return Promise.resolve(values[i]);
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
