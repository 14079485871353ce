// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  On a wrong receiver, next and return give promises that are rejected already.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    2. Let promiseCapability be ! NewPromiseCapability(%Promise%).
    3. Let check be Completion(RequireInternalSlot(iterator, [[AsCompletedState]])).
    ...

  %AsCompletedIteratorPrototype%.return ( )
    1. Let iterator be the this value.
    2. Perform ? RequireInternalSlot(iterator, [[AsCompletedState]]).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var prototype = Object.getPrototypeOf(Promise.asCompleted([]));
  var log = [];
  ["next", "return"].forEach(function (name) {
    prototype[name].call({}).then(undefined, function () {
      log.push(name);
    });
  });

  await Promise.resolve().then(function () {
    log.push("job 1");
  });

  assert.compareArray(log, ["next", "return", "job 1"], "order of operations");
});
