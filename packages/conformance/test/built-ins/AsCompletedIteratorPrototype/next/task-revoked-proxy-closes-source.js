// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A task that is a revoked Proxy: its then cannot be read, which is a
  rejection; the source is closed.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    7. Let rejectedClosure be a new Abstract Closure with parameters (reason) that captures iterator and closeSource and performs the following steps when called:
      a. Perform AsCompletedIteratorFail(iterator, ThrowCompletion(reason), closeSource).
    ...

  AsCompletedIteratorFail ( iterator, failure, closeSource )
    ...
    4. If closeSource is true, then
      a. Perform Completion(IteratorClose(iterator.[[Source]], failure)).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, Symbol.iterator, Proxy]
---*/

asyncTest(async function () {
  var returnCalls = 0;
  var revocable = Proxy.revocable({}, {});
  revocable.revoke();
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return { done: false, value: revocable.proxy };
        },
        return: function () {
          returnCalls++;
          return {};
        },
      };
    },
  };

  await assert.throwsAsync(
    TypeError,
    function () {
      return Promise.asCompleted(items, 1).next();
    },
    "the failure",
  );
  assert.sameValue(returnCalls, 1, "calls of return");
});
