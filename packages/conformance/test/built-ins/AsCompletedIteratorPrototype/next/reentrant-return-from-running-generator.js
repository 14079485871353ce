// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A generator's body calls return(): requests are answered at once, and the
  generator is closed in a later job, when it runs no more.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    7. If state is open, then
      ...
      b. If pulling is true, perform ! Await(undefined).
      c. If source.[[Done]] is false, then
        i. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  function* items() {
    try {
      log.push("pull");
      nested = it.return();
      log.push("pull goes on");
      yield "in hand";
      log.push("pull again");
    } finally {
      log.push("finally");
    }
  }
  var it = Promise.asCompleted(items(), 3);

  var request = it.next();
  request.then(function () {
    log.push("answer to next()");
  });
  assert.compareArray(log, ["pull", "pull goes on"], "not closed while it runs");
  nested.then(function () {
    log.push("answer to return()");
  });

  var result = await request;
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
  result = await nested;
  assert.sameValue(result.done, true, "done of the nested answer");
  assert.sameValue(result.value, undefined, "value of the nested answer");
  assert.sameValue((await it.return()).done, true, "done of the answer to a second return()");

  assert.compareArray(
    log,
    ["pull", "pull goes on", "finally", "answer to next()", "answer to return()"],
    "order of operations",
  );
});
