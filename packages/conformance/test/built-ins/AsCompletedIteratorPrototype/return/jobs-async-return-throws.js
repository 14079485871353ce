// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  Where "return" of an async source throws, nothing is awaited: the promise is
  rejected at once.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    4. Let source be iterator.[[Source]].
    ...
    7. If state is open, then
      ...
      c. If source.[[Done]] is false, then
        ...
        ii. Else, perform ? AsyncIteratorClose(source, NormalCompletion(unused)).
    ...
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [promise-as-completed, Symbol.asyncIterator]
---*/

asyncTest(async function () {
  var log = [];
  var it = Promise.asCompleted(
    {
      [Symbol.asyncIterator]: function () {
        return {
          return: function () {
            throw new Test262Error();
          },
        };
      },
    },
    1,
  );

  var answer = it.return().catch(function () {
    log.push("answer");
  });
  await Promise.resolve().then(function () {
    log.push("job 1");
  });
  await answer;

  assert.compareArray(log, ["answer", "job 1"], "order of operations");
});
