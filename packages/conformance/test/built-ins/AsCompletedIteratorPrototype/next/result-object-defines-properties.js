// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "value" and "done" of a result are defined, not set: setters on
  %Object.prototype% are not called.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
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
    3. Return unused.

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
features: [promise-as-completed, Reflect]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted(["a", "b"], 2);

  // The descriptors inherit nothing, so that the first property is no part of the second one's.
  Object.defineProperties(Object.prototype, {
    value: {
      __proto__: null,
      set: function () {
        log.push("set value");
      },
      configurable: true,
    },
    done: {
      __proto__: null,
      set: function () {
        log.push("set done");
      },
      configurable: true,
    },
  });
  var first = await it.next();
  var second = await it.next();
  var third = await it.next();
  delete Object.prototype.value;
  delete Object.prototype.done;

  assert.compareArray(log, []);
  assert.compareArray(Reflect.ownKeys(first), ["value", "done"]);
  assert.compareArray(Reflect.ownKeys(second), ["value", "done"]);
  assert.compareArray(Reflect.ownKeys(third), ["value", "done"]);
});
