// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests and results are kept in Lists: the methods of Array.prototype are not
  called for them.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
      b. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorDeliver ( iterator, value )
    ...
    2. Perform AsCompletedIteratorReport(iterator, NormalCompletion(value)).
    3. Return unused.

  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      a. Assert: iterator.[[Results]] is empty.
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      a. Set iterator.[[Occupied]] to iterator.[[Occupied]] - 1.
      b. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
      c. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
      d. Perform AsCompletedIteratorFill(iterator).
    ...

  AsCompletedIteratorComplete ( iterator )
    1. Set iterator.[[AsCompletedState]] to completed.
    ...
    4. Let requests be iterator.[[Requests]].
    5. Set iterator.[[Requests]] to a new empty List.
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    7. Return unused.
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
  var answers = [it.next(), it.next(), it.next()];
  await undefined;
  resolvers[3]("d");
  resolvers[0]("a");
  await undefined;
  it.return();
  for (var key in methods) {
    Array.prototype[key] = methods[key];
  }

  assert.compareArray(log, []);
  assert.sameValue((await answers[0]).value, "d");
  assert.sameValue((await answers[1]).value, "a");
  assert.sameValue((await answers[2]).done, true);
});
