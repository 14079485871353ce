// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  There may be any number of open requests, whatever the limit is.
info: |
  %AsCompletedIteratorPrototype%.next ( )
    ...
    6. Else if iterator.[[Results]] is empty, then
      a. Append promiseCapability to iterator.[[Requests]].
    ...
flags: [async]
includes: [asyncHelpers.js]
features: [promise-as-completed]
---*/

asyncTest(async function () {
  var resolveTask;
  var task = new Promise(function (resolve) {
    resolveTask = resolve;
  });
  var it = Promise.asCompleted([task], 1);
  var answers = [];
  for (var i = 0; i < 1200; i++) {
    answers.push(it.next());
  }

  resolveTask("task");
  var results = await Promise.all(answers);

  assert.sameValue(results[0].value, "task", "the result of the first request");
  assert(
    results.slice(1).every(function (result) {
      return result.done === true;
    }),
    "all others are answered done",
  );
});
