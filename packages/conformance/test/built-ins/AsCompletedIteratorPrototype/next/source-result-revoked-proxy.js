// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result of a source that is a revoked Proxy: a failure; the source is not
  closed.
info: |
  AsCompletedIteratorPull ( iterator )
    ...
    6. If iterator.[[SourceKind]] is sync, then
      a. Let task be Completion(IteratorStepValue(source)).
    ...
    9. If task is a throw completion, then
      a. Perform AsCompletedIteratorFail(iterator, task, false).
    ...

  AsCompletedIteratorAdopt ( iterator, task )
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    5. Perform AsCompletedIteratorReport(iterator, failure).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Proxy, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var returnReads = 0;
    var revocable = Proxy.revocable({}, {});
    revocable.revoke();
    var items = {
      [symbol]: function () {
        return {
          next: function () {
            return revocable.proxy;
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
      "the failure",
    );
    assert.sameValue((await it.next()).done, true, "done afterwards");
    assert.sameValue(returnReads, 0, "reads of return");
  });
});
