// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "next" of a source may be a Proxy: it is called, and nothing else is done to
  it.
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
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js, proxyTrapsHelper.js]
features: [promise-as-completed, BigInt, Proxy, Symbol.asyncIterator, Symbol.iterator, async-functions]
---*/

asyncTest(async function () {
  await forEachIterationSymbol(async function (symbol) {
    var receivers = [];
    var iterator = {
      next: new Proxy(
        function () {},
        allowProxyTraps({
          apply: function (target, receiver, args) {
            receivers.push(receiver);
            assert.sameValue(args.length, 0, "number of arguments");
            return { done: receivers.length > 1, value: "task" };
          },
        }),
      ),
    };
    var items = {
      [symbol]: function () {
        return iterator;
      },
    };
    var it = Promise.asCompleted(items, 1);

    assert.sameValue((await it.next()).value, "task", "value");
    assert.sameValue((await it.next()).done, true, "done");
    assert.compareArray(receivers, [iterator, iterator], "this values");
  });
});
