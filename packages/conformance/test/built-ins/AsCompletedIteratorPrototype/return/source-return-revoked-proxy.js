// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A revoked Proxy for the "return" of a source cannot be called: return() is
  rejected.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, asCompletedSources.js]
features: [promise-as-completed, BigInt, Proxy, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var revocable = Proxy.revocable(function () {}, {});
    revocable.revoke();
    var items = {
      [symbol]: function () {
        return { return: revocable.proxy };
      },
    };
    var it = Promise.asCompleted(items, 1);

    await assert.throwsAsync(
      TypeError,
      function () {
        return it.return();
      },
      "rejection of it.return()",
    );
    assert.sameValue((await it.next()).done, true, "done of the answer to next()");
  });
});
