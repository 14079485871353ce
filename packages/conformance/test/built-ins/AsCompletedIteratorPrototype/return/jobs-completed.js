// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  After the end a call is answered at once, whatever kind the source was of.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
    7. If state is open, then
    ...
    8. Return CreateIteratorResultObject(undefined, true).
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, async-iteration]
---*/

asyncTest(async function () {
  var log = [];
  var sync = Promise.asCompleted([]);
  var async = Promise.asCompleted((async function* () {})(), 1);
  await sync.next();
  await async.next();

  var answers = [
    sync.return().then(function () {
      log.push("sync");
    }),
    async.return().then(function () {
      log.push("async");
    }),
  ];
  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await Promise.all(answers);

  assert.compareArray(log, ["sync", "async", "job 1"], "order of operations");
});
