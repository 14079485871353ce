// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A Proxy as iterator and as result sees get alone, each property once, with the
  Proxy as receiver.
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
includes: [asyncHelpers.js, asCompletedSources.js, compareArray.js]
features: [promise-as-completed, async-functions, BigInt, Proxy, Symbol.asyncIterator, Symbol.iterator]
---*/

asyncTest(async function () {
  await forEachKind(async function (makeIterable, kind) {
    var log = [];
    function watched(name, target) {
      var proxy = new Proxy(
        target,
        new Proxy(
          {},
          {
            get: function (_, trap) {
              return function () {
                log.push(name + ": " + trap + " " + String(arguments[1]));
                if (trap === "get") assert.sameValue(arguments[2], proxy, "receiver");
                return Reflect[trap].apply(undefined, arguments);
              };
            },
          },
        ),
      );
      return proxy;
    }
    var iterator = watched("iterator", {
      next: function () {
        return watched("result", { done: false, value: "value" });
      },
      return: function () {
        return watched("result of return", {});
      },
    });
    var it = Promise.asCompleted(makeIterable(iterator), 1);
    var first = it.next();
    var second = it.return();
    await first;
    await second;

    assert.compareArray(
      log.filter(function (line) {
        return !/ then$/.test(line);
      }),
      kind === "sync"
        ? ["iterator: get next", "result: get done", "result: get value", "iterator: get return"]
        : ["iterator: get next", "iterator: get return"],
      "operations",
    );
  });
});
