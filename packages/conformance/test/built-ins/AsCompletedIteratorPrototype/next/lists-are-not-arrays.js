// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests and results are kept in Lists: the methods of Array.prototype are not
  called for them.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.iterator]
---*/

asyncTest(async function () {
  var log = [];
  var resolvers = [];
  var items = {
    [Symbol.iterator]: function () {
      return {
        next: function () {
          return {
            done: false,
            value: {
              then: function (resolve) {
                resolvers[resolvers.length] = resolve;
              },
            },
          };
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 4);
  var methods = {};

  ["push", "shift", "unshift", "pop", "splice", "forEach"].forEach(function (key) {
    methods[key] = Array.prototype[key];
    Array.prototype[key] = function () {
      log[log.length] = key;
    };
  });
  var answers;
  try {
    answers = [it.next(), it.next(), it.next()];
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    resolvers[3]("d");
    resolvers[0]("a");
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
    it.return();
  } finally {
    for (var key in methods) {
      Array.prototype[key] = methods[key];
    }
  }

  assert.compareArray(log, [], "order of operations");
  assert.sameValue((await answers[0]).value, "d", "value of answers 0");
  assert.sameValue((await answers[1]).value, "a", "value of answers 1");
  assert.sameValue((await answers[2]).done, true, "done of answers 2");
});
