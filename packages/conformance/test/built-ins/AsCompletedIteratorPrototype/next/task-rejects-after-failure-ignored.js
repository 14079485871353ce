// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  Only the first rejection counts; later ones are ignored.
info: |
  AsCompletedIteratorFail ( iterator, failure, closeSource )
    1. If iterator.[[AsCompletedState]] is either failed or completed, return unused.
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var rejecters = [];
  function* items() {
    for (var i = 0; i < 3; i++) {
      yield new Promise(function (resolve, reject) {
        rejecters.push(reject);
      });
    }
  }
  var it = Promise.asCompleted(items());
  var first = it.next().then(
    function () {
      return "fulfilled";
    },
    function (reason) {
      return reason;
    },
  );

  rejecters[1]("first reason");
  rejecters[0]("second reason");
  assert.sameValue(await first, "first reason", "await first");

  rejecters[2]("third reason");
  for (var job = 0; job < 5; job++) {
    await undefined;
  }

  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");
});
