// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  The body of a generator calls return() on the result: a running generator
  cannot be closed, so that the nested promise is rejected; nothing more is
  pulled.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      a. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
      ...
    ...

  AsCompletedIteratorFill ( iterator )
    ...
    2. Set iterator.[[Pulling]] to true.
    3. Repeat, while iterator.[[AsCompletedState]] is open and iterator.[[Occupied]] < iterator.[[Limit]],
      a. Perform AsCompletedIteratorPull(iterator).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, generators]
---*/

asyncTest(async function () {
  var log = [];
  var nested;
  function* items() {
    log.push("pull");
    nested = it.return();
    yield "in hand";
    log.push("pull again");
  }
  var it = Promise.asCompleted(items(), 3);

  var result = await it.next();
  assert.sameValue(result.done, true);
  assert.sameValue(result.value, undefined);
  await assert.throwsAsync(TypeError, function () {
    return nested;
  });
  assert.sameValue((await it.next()).done, true);

  assert.compareArray(log, ["pull"]);
});
