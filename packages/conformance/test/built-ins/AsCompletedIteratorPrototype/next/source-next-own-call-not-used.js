// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a source is called itself, not its properties call, apply and bind.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...

  AsCompletedIteratorPull ( iterator )
    ...
    7. Else,
      a. Let task be Completion(Call(source.[[NextMethod]], source.[[Iterator]])).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    function next() {
      return { done: false, value: "task" };
    }
    ["call", "apply", "bind"].forEach(function (key) {
      Object.defineProperty(next, key, {
        get: function () {
          throw new Test262Error(key + " must not be read");
        },
      });
    });
    var items = {
      [symbol]: function () {
        return { next: next };
      },
    };

    var result = await Promise.asCompleted(items, 1).next();

    assert.sameValue(result.value, "task", "value");
  });
});
