// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  return() from the "then" getter of a done answer leaves the other open
  requests to the call that is answering them.
info: |
  AsCompletedIteratorComplete ( iterator )
    ...
    4. Let requests be iterator.[[Requests]].
    5. Set iterator.[[Requests]] to a new empty List.
    6. For each element request of requests, do
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted([new Promise(function () {})], 1);
  var requests = [it.next(), it.next(), it.next()];

  var nested;
  Object.defineProperty(Object.prototype, "then", {
    get: function () {
      log.push("get then");
      if (nested === undefined) {
        // Reading "then" of the nested call's own answer must not nest again.
        nested = "being made";
        nested = it.return();
        log.push("nested call returned");
      }
    },
    configurable: true,
  });
  var answer;
  try {
    answer = it.return();
  } finally {
    delete Object.prototype.then;
  }

  assert.compareArray(
    log,
    [
      "get then", // of the first request's answer
      "get then", // of the nested call's
      "nested call returned",
      "get then", // of the second request's
      "get then", // of the third request's
      "get then", // of the outer call's
    ],
    "order of operations",
  );
  for (var i = 0; i < requests.length; i++) {
    assert.sameValue((await requests[i]).done, true, "done of request " + i);
  }
  assert.sameValue((await nested).done, true, "done of the nested answer");
  assert.sameValue((await answer).done, true, "done of the answer");
});
