// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  What an async source's "return" gives is awaited: one job to the answer.
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
    8. Return CreateIteratorResultObject(undefined, true).
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
            return Promise.resolve({});
          },
        };
      },
    },
    1,
  );

  var answer = it.return().then(function () {
    log.push("answer");
  });
  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    })
    .then(function () {
      log.push("job 3");
    });
  await answer;

  assert.compareArray(log, ["job 1", "answer", "job 2", "job 3"], "order of operations");
});
