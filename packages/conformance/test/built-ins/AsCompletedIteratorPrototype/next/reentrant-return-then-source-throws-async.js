// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  An async source calls return() on the result and then throws: the error is
  ignored.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var nested;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        next: function () {
          nested = it.return();
          throw new Test262Error();
        },
        return: function () {
          return {};
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue((await it.next()).done, true, "done of the second answer to next()");
});
