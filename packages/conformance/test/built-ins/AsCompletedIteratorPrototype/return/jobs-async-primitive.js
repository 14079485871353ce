// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A primitive from "return" of an async source is awaited before it is
  refused.
info: |
  %AsCompletedIteratorPrototype%.return ( )
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
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        return: function () {
          return "no object";
        },
      };
    },
  };
  var answer = Promise.asCompleted(items, 1)
    .return()
    .catch(function () {
      log.push("answer");
    });

  await Promise.resolve()
    .then(function () {
      log.push("job 1");
    })
    .then(function () {
      log.push("job 2");
    });
  await answer;

  assert.compareArray(log, ["job 1", "answer", "job 2"], "order of operations");
});
