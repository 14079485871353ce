// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.next
description: >
  A generator's body calls return(): it cannot be closed, so the nested
  promise is rejected.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    6. If state is open, then
      a. If iterator.[[SourceKind]] is sync, perform ? IteratorClose(source, NormalCompletion(unused)).
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
  assert.sameValue(result.done, true, "done of the result");
  assert.sameValue(result.value, undefined, "value of the result");
  await assert.throwsAsync(
    TypeError,
    function () {
      return nested;
    },
    "rejection of nested",
  );
  assert.sameValue((await it.next()).done, true, "done of the first answer to next()");

  assert.compareArray(log, ["pull"], "order of operations");
});
