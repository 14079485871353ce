// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  "value" and "done" of a result are defined, not set: setters on
  %Object.prototype% are not called.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    6. For each element request of requests, do
      a. Let iteratorResult be CreateIteratorResultObject(undefined, true).
      b. Perform ! Call(request.[[Resolve]], undefined, « iteratorResult »).
    ...

  %AsCompletedIteratorPrototype%.next ( )
    ...
    7. Else,
      a. Let result be the first element of iterator.[[Results]].
      b. Remove the first element from iterator.[[Results]].
      c. Perform AsCompletedIteratorAnswer(iterator, promiseCapability, result).
    ...
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
  var first, second, third;
  try {
    first = await it.next();
    second = await it.next();
    third = await it.next();
  } finally {
    delete Object.prototype.value;
    delete Object.prototype.done;
  }

  assert.compareArray(log, [], "order of operations");
  assert.compareArray(Reflect.ownKeys(first), ["value", "done"], "own keys of first");
  assert.compareArray(Reflect.ownKeys(second), ["value", "done"], "own keys of second");
  assert.compareArray(Reflect.ownKeys(third), ["value", "done"], "own keys of third");
});
