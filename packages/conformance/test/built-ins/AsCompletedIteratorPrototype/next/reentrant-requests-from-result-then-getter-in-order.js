// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Requests made by the "then" getter of a result stand behind those that were
  open before it.
info: |
  AsCompletedIteratorReport ( iterator, result )
    ...
    2. Else,
      ...
      b. Let request be the first element of iterator.[[Requests]].
      c. Remove the first element from iterator.[[Requests]].
      d. Perform AsCompletedIteratorAnswer(iterator, request, result).
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var resolvers = [];
  function* items() {
    for (var i = 0; i < 3; i++) {
      yield new Promise(function (resolve) {
        resolvers.push(resolve);
      });
    }
  }
  var it = Promise.asCompleted(items(), 3);
  var answers = [it.next(), it.next()];
  var nested;

  resolvers[0]("a");
  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      delete Object.prototype.then;
      nested = it.next();
    },
    configurable: true,
  });
  try {
    // The result is delivered in the next job.
    for (var job = 0; job < 5; job++) {
      await undefined;
    }
  } finally {
    delete Object.prototype.then;
  }
  resolvers[1]("b");
  resolvers[2]("c");

  assert.sameValue((await answers[0]).value, "a", "the request that was being answered");
  assert.sameValue((await answers[1]).value, "b", "the request behind it");
  assert.sameValue((await nested).value, "c", "the nested request");
});
