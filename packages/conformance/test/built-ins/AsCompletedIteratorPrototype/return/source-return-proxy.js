// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  "return" of a source may be a Proxy: it is called, and nothing else is done to
  it.
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
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, BigInt, Proxy, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var receivers = [];
    var iterator = {
      return: new Proxy(
        function () {},
        allowProxyTraps({
          apply: function (target, receiver, args) {
            receivers.push(receiver);
            assert.sameValue(args.length, 0, "number of arguments");
            return {};
          },
        }),
      ),
    };
    var items = {
      [symbol]: function () {
        return iterator;
      },
    };

    var result = await Promise.asCompleted(items, 1).return();

    assert.sameValue(result.done, true, "done");
    assert.compareArray(receivers, [iterator], "this values");
  });
});
