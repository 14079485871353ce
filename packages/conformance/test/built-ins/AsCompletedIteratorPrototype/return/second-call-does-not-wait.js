// Copyright (C) 2026 the as-completed-limit authors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

/*---
esid: sec-%ascompletediteratorprototype%.return
description: >
  A second return() does not wait for the async source that the first is
  closing.
info: |
  %AsCompletedIteratorPrototype%.return ( )
    ...
    3. Let state be iterator.[[AsCompletedState]].
    4. Let source be iterator.[[Source]].
    ...
    6. Perform AsCompletedIteratorComplete(iterator).
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
  var resolveReturn;
  var items = {
    [Symbol.asyncIterator]: function () {
      return {
        return: function () {
          log.push("source return");
          return new Promise(function (resolve) {
            resolveReturn = resolve;
          });
        },
      };
    },
  };
  var it = Promise.asCompleted(items, 1);

  var first = it.return().then(function () {
    log.push("first return");
  });
  assert.sameValue((await it.return()).done, true, "done of the first answer to return()");
  assert.compareArray(log, ["source return"], "order of operations");

  resolveReturn({});
  await first;
  assert.compareArray(log, ["source return", "first return"], "order of operations");
});
