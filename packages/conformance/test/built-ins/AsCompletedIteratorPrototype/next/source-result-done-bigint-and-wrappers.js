// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  done is converted to a Boolean: 0n is false, and 1n, a Boolean object and a
  Symbol are true.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    3. Let done be Completion(IteratorComplete(iteratorResult)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, async-functions, BigInt, Symbol, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await forEachKind(async function (makeIterable) {
    var values = [0n, 1n, new Boolean(false), Symbol()];
    for (var i = 0; i < values.length; i++) {
      var pulls = 0;
      var iterator = {
        next: function () {
          pulls++;
          return { done: values[i], value: "value" };
        },
      };
      var it = Promise.asCompleted(makeIterable(iterator), 1);
      assert.sameValue((await it.next()).done, i > 0, "done of the answer for " + String(values[i]));
      assert.sameValue(pulls, i > 0 ? 1 : 2, "pulls for " + String(values[i]));
    }
  });
});
