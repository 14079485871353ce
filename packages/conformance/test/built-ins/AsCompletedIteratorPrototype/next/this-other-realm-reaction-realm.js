// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A result that the reaction to a task delivers is of the realm of the method
  that pulled the task.
info: |
  AsCompletedIteratorAdopt ( iterator, task )
    ...
    5. Let fulfilledClosure be a new Abstract Closure with parameters (value) that captures iterator and performs the following steps when called:
      a. If iterator.[[SourceKind]] is async, then
        i. Perform AsCompletedIteratorUnwrap(iterator, value).
    ...

  AsCompletedIteratorUnwrap ( iterator, iteratorResult )
    ...
    9. If iterator.[[AsCompletedState]] is either open or exhausted, perform AsCompletedIteratorReport(iterator, value).
    ...

  AsCompletedIteratorAnswer ( iterator, request, result )
    ...
    2. Else,
      ...
      c. Let iteratorResult be CreateIteratorResultObject(result.[[Value]], false).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, cross-realm]
---*/

asyncTest(async function () {
  var other = $262.createRealm().global;
  var settle = [];
  function task() {
    return new Promise(function (resolve) {
      settle.push(resolve);
    });
  }
  var next = Promise.asCompleted([]).next;
  var pulledHere = other.Promise.asCompleted([task()], 1);
  var here = next.call(pulledHere);
  var pulledThere = other.Promise.asCompleted([task(), task()], 2);
  var there = pulledThere.next();
  var mixed = next.call(pulledThere);

  settle.forEach(function (resolve) {
    resolve();
  });
  assert.sameValue(Object.getPrototypeOf(await here), Object.prototype, "pulled by the method of this realm");
  assert.sameValue(
    Object.getPrototypeOf(await there),
    other.Object.prototype,
    "pulled by the method of the other",
  );
  assert.sameValue(
    Object.getPrototypeOf(mixed),
    Promise.prototype,
    "the promise is of the method that was called",
  );
  assert.sameValue(
    Object.getPrototypeOf(await mixed),
    other.Object.prototype,
    "its result of the one that pulled",
  );
});
