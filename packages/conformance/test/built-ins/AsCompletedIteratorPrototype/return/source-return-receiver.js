// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of a source is read once and called on the iterator that the source
  gave.
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
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, BigInt, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var log = [];
    var receivers = [];
    var iterator = {
      get return() {
        "use strict";
        log.push("get return");
        receivers.push(this);
        return function () {
          log.push("call return");
          receivers.push(this);
          return {};
        };
      },
    };
    var items = {
      [symbol]: function () {
        return iterator;
      },
    };
    var it = Promise.asCompleted(items, 1);

    assert.compareArray(log, [], "nothing is read at the call");
    await it.return();
    assert.compareArray(log, ["get return", "call return"], "order of operations");
    assert.compareArray(receivers, [iterator, iterator], "this values");
  });
});
